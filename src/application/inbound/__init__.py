"""What people do at the messaging provider's own clients, and how it becomes true here."""
