"""What the use cases need of the world, as promises that adapters keep."""
