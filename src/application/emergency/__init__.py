"""Break-glass: opened in an emergency, told to the privacy officers, ended, reviewed."""
