"""The bench: what the server does, beside what a bare Litestar does on the same machine in the same run."""
