"""What a person types is found where it belongs and nowhere else: a real server, every field, every road out."""
