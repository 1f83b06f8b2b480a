"""How the world plugs in: each package implements ports of the application and meets no other adapter."""
