"""The JSON that goes over the wire: what is read strictly, what is written, and how views become it."""
