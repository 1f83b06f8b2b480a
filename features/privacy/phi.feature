@phi
Feature: Messages that say who somebody is
  So that nobody passes on by mistake what tells of a person's health,
  messages that name somebody are marked for all who read them. Patients
  write about their health as they please: nothing is held back.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: What is named is marked for those who read it

    Scenario Outline: Words that say who somebody is
      When Maria writes <words>
      Then Dr. Osei finds <words> marked as <level> for <kinds>
      And Maria finds <words> marked as <level> for <kinds>

      Examples:
        | words                                                  | level       | kinds                                |
        | "My social security number is 219-09-9999"             | identifying | a social security number             |
        | "My MRN is 48213377 and my knee hurts"                 | protected   | a record number                      |
        | "I was born on 03/14/1961 and take metformin"          | protected   | a date                               |
        | "Call me at (206) 555-0147 or maria.lopez@example.org" | identifying | an e-mail address and a phone number |
        | "My birthday is march second nineteen sixty one"       | identifying | a date                               |

    Example: Whoever watches sees the mark at once
      Given Dr. Osei is watching it
      When Maria writes "My MRN is 48213377 and my knee hurts"
      Then Dr. Osei receives "My MRN is 48213377 and my knee hurts" marked as protected for a record number

    Example: The team's own words are marked as well
      When Dr. Osei writes "Your MRN is 48213377"
      Then Maria finds "Your MRN is 48213377" marked as identifying for a record number

  Rule: Whoever writes about their health alone, or greets, gives nothing away

    Scenario Outline: Symptoms alone
      When Maria writes <words>
      Then Dr. Osei finds <words> marked as about health

      Examples:
        | words                                |
        | "My knee hurts since Tuesday"        |
        | "The rash on my arm itches at night" |

    Example: Neither
      When Maria writes "See you tomorrow"
      Then Dr. Osei finds "See you tomorrow" marked as harmless

    Example: A greeting with the doctor's name tells of nobody's health
      When Maria writes "Good morning, Dr. Osei"
      Then Dr. Osei finds "Good morning, Dr. Osei" marked as identifying for a name

    Example: The doctor's name beside a symptom says nothing of whose it is
      When Maria writes "Dr. Osei, my knee hurts"
      Then Dr. Osei finds "Dr. Osei, my knee hurts" marked as about health for a name

  Rule: A mark holds nothing back

    Example: The gravest of marks
      Given Maria wrote "My SSN is 219-09-9999 and my knee hurts"
      When Maria writes "Did you get it?"
      Then Dr. Osei finds "My SSN is 219-09-9999 and my knee hurts" and "Did you get it?" in this order
      And Dr. Osei finds 0 messages that wait for a clinician

  Rule: A text can be looked at before it is sent, and nothing of it is kept

    Example: The writer learns what would be marked
      When Maria looks at "My MRN is 48213377 and my knee hurts" before sending it
      Then Maria learns that it would be marked as protected for a record number
      And Dr. Osei finds no message

    Example: The writer of symptoms alone learns that nothing names them
      When Maria looks at "My knee hurts since Tuesday" before sending it
      Then Maria learns that it would be marked as about health

    Example: Help is shown before it is sent
      When Maria looks at "I want to kill myself" before sending it
      Then Maria learns to call "988"
      And Dr. Osei finds no message
      And Dr. Osei finds 0 messages that wait for a clinician
      And the conversation has the priority routine

  Rule: A correction is looked at anew

    Example: The number is taken out
      Given Maria wrote "My MRN is 48213377 and my knee hurts"
      When Maria corrects "My MRN is 48213377 and my knee hurts" to "My knee hurts"
      Then Dr. Osei finds "My knee hurts" marked as about health

    Example: A number is put in
      Given Maria wrote "See you tomorrow"
      When Maria corrects "See you tomorrow" to "My MRN is 48213377"
      Then Dr. Osei finds "My MRN is 48213377" marked as identifying for a record number
