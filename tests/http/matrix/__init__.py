"""The matrix of access: every call by everybody."""
