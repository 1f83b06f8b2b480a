"""Cards in the thread: asked for, brought on step by step, looked at, and watched by the clock."""
