"""The relay: brings what was committed to the messaging provider."""
