"""Sessions and tokens: signing in, staying signed in, signing out."""
