@accountability
Feature: Exports
  So that a patient gets a copy of what was said, and a clinic can show it to
  others, conversations are written down as documents that prove themselves.

  Background:
    Given Maria and Dr. Osei are in a conversation
    And Maria wrote "The rash is back"
    And Dr. Osei wrote "Since when?"

  Rule: Who may read a conversation may have it written down

    Example: A provider has a conversation written down
      When Dr. Osei has the conversation exported
      Then the export holds "The rash is back" and "Since when?"
      And the export proves itself

    Example: A patient has all of theirs written down
      When Maria has everything of Maria exported
      Then the export holds "The rash is back" and "Since when?"

    Example: Of others one gets nothing
      When James has everything of Maria exported
      Then he is told that there is no such person

    Example: A colleague who takes no part
      When Nurse Adeyemi has the conversation exported
      Then she is told that this is for those who take part

    Example: An administrator needs an emergency
      When the administrator has the conversation exported
      Then they are told that this is not for them to do

  Rule: An export tells what became of a message

    Example: What was corrected
      Given Maria corrected "The rash is back" to "The rash is worse"
      When Dr. Osei has the conversation exported
      Then the export holds "The rash is worse" and "Since when?"

    Example: What was taken back is not told again
      Given Maria took "The rash is back" back
      When Dr. Osei has the conversation exported
      Then the export holds "Since when?"
      And the export says that "The rash is back" was taken back

  Rule: What a legal hold keeps of corrections is in an export for the record, and in no other

    Background:
      Given Maria corrected "The rash is back" to "The rash is worse"
      And Dr. Osei took "Since when?" back
      And the administrator placed a legal hold on Maria

    Example: A court asks
      Given the administrator broke the glass because of legal-duty, saying "The court's letter of Monday"
      When the administrator has the conversation exported
      Then the export tells that "The rash is back" and "Since when?" were said before

    Example: Those who take part are told that something was changed
      When Dr. Osei has the conversation exported
      Then the export says nothing of what was said before

  Rule: An export tells what was asked and decided in the thread

    Example: A refill that was denied
      Given Maria takes lisinopril, metformin and oxycodone
      And Maria asked for lisinopril again
      And Dr. Osei looked at the request
      And Dr. Osei denied the request because "Your kidneys need a test first"
      When Maria has everything of Maria exported
      Then the export says that the request was denied because "Your kidneys need a test first"
      And the export says nothing of what is the team's

  Rule: An export is fetched by who may still read what is in it

    Example: Who was removed meanwhile
      Given Dr. Osei added Nurse Adeyemi with the past
      And Nurse Adeyemi had the conversation exported
      And Dr. Osei removed Nurse Adeyemi
      When Nurse Adeyemi fetches that export
      Then she is told that there is no such conversation

    Example: An emergency that is over
      Given the administrator broke the glass because of urgent-care, saying "Unconscious"
      And the administrator had the conversation exported
      And 61 minutes passed
      When the administrator fetches that export
      Then they are told that this is not for them to do

  Rule: An export is its asker's own, for a day

    Example: Nobody else fetches it
      Given Dr. Osei had the conversation exported
      When Maria fetches that export
      Then she is told that there is no such thing

    Example: On the day after it is gone
      Given Dr. Osei had the conversation exported
      And 25 hours passed
      When Dr. Osei fetches that export
      Then he is told that there is no such thing
