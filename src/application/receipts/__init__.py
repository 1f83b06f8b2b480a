"""Team receipts: kept as the team reads and works, told to staff and patients."""
