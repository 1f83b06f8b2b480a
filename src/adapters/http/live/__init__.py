"""The live socket: frames in and out, rooms, replay, and the life of one connection."""
