@accountability
Feature: Searching in what was said
  So that nobody scrolls through months to find when the rash began, people
  look for words in the messages that they may read, and nobody learns what
  they looked for.

  Background:
    Given Maria and Dr. Osei are in a conversation
    And Maria wrote "The rash on my left arm is back"
    And Dr. Osei wrote "Since when do you see it?"

  Rule: One finds what one may read

    Example: A provider finds a message
      When Dr. Osei looks for the words "RASH on my  left"
      Then the search finds "The rash on my left arm is back"

    Example: A patient finds what the provider wrote
      When Maria looks for the words "since when"
      Then the search finds "Since when do you see it?"

    Example: Who takes no part finds nothing
      When James looks for the words "rash"
      Then the search finds nothing

    Example: An administrator does not search in messages
      When the administrator looks for the words "rash"
      Then they are told that this is not for them to do

  Rule: What was corrected or taken back is found as it stands

    Example: The words of before are gone
      Given Maria corrected "The rash on my left arm is back" to "The rash on my right arm is back"
      When Dr. Osei looks for the words "left arm"
      Then the search finds nothing

    Example: A message that was taken back
      Given Maria took "The rash on my left arm is back" back
      When Dr. Osei looks for the words "rash"
      Then the search finds nothing

  Rule: An answer says when it is not all

    Example: More than was asked for
      Given Maria wrote "The rash itches"
      When Dr. Osei looks for the one newest message with "rash"
      Then the search finds "The rash itches"
      And the search says that there may be more
