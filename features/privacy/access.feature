@privacy
Feature: Access
  So that people read only what they need in order to care, everybody
  sees what their part in it calls for; care that has ended says so before
  anybody types, and an emergency opens a door that rings a bell.

  Rule: Who takes no part reads nothing

    @phi @access-control
    Scenario Outline: Others want to read it
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "My knee hurts"
      When <who> reads the history
      Then they are told that <answer>

      Examples:
        | who               | answer                             |
        | James             | there is no such conversation      |
        | Dr. Solberg       | there is no such conversation      |
        | Nurse Adeyemi     | this is for those who take part    |
        | the administrator | this is not for them to do         |
        | the auditor       | there is no such conversation      |
        | the pharmacy      | there is no such conversation      |

  Rule: Ended care is told before anybody types

    Example: The only doctor has left
      Given Maria and Dr. Osei are in a conversation
      When the administrator ends the care of Dr. Osei for Maria as provider-left
      Then Maria sees that she can not write because of provider-left
      And she is told where to get help

    Example: The patient writes all the same
      Given Maria and Dr. Osei are in a conversation
      And the administrator ended the care of Dr. Osei for Maria as discharged
      When Maria writes "My chest hurts"
      Then she is told that the care relation has ended
      And Dr. Osei finds no messages

    Example: One of two has left
      Given Maria, Dr. Osei and Nurse Adeyemi are in a conversation
      And the administrator ended the care of Dr. Osei for Maria as provider-left
      When Maria writes "Is my result in?"
      Then Nurse Adeyemi finds "Is my result in?"
      And Maria sees that she can write in spite of provider-left

    Example: Whose care has ended writes no more to the patient
      Given Maria, Dr. Osei and Nurse Adeyemi are in a conversation
      And Dr. Osei ended his own care for Maria as transferred
      When Dr. Osei writes "One more thing"
      Then he is told that the care relation has ended

    Example: What was theirs to answer is offered anew
      Given Maria, Dr. Osei and Nurse Adeyemi are in a conversation
      And Dr. Osei took it
      When the administrator ends the care of Dr. Osei for Maria as provider-left
      Then nobody is accountable

    Example: No new conversation with one who was blocked
      Given the administrator blocked the care of Dr. Osei for Maria
      When Maria opens a conversation with Dr. Osei
      Then she is told that the care relation has ended

    Example: Care that lasts again
      Given Maria and Dr. Osei are in a conversation
      And the administrator ended the care of Dr. Osei for Maria as discharged
      And the administrator restored the care of Dr. Osei for Maria
      When Maria writes "Here I am again"
      Then Dr. Osei finds "Here I am again"

    Example: A doctor does not end another's care
      When Dr. Solberg ends the care of Dr. Osei for Maria as discharged
      Then she is told that this is not for her to do

  Rule: In an emergency staff read for an hour, and answer for it

    @phi @emergency-access
    Example: The administrator breaks the glass
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "I take warfarin"
      When the administrator breaks the glass because of danger-to-life, saying "Unconscious"
      Then the administrator finds "I take warfarin"
      And the banner over it names danger-to-life

    Example: Reading is all that it opens
      Given Maria and Dr. Osei are in a conversation
      And the administrator broke the glass because of danger-to-life, saying "Unconscious"
      When the administrator writes "Hello"
      Then they are told that this is not for them to do

    @emergency-access
    Example: The hour ends
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "I take warfarin"
      And the administrator broke the glass because of danger-to-life, saying "Unconscious"
      And 60 minutes passed
      When the administrator reads the history
      Then they are told that this is not for them to do

    Example: The auditor ends it early
      Given Maria and Dr. Osei are in a conversation
      And the administrator broke the glass because of danger-to-life, saying "Unconscious"
      And the auditor ended it early
      When the administrator reads the history
      Then they are told that this is not for them to do

    Example: Without a sign-in of just now
      Given Maria and Dr. Osei are in a conversation
      When the administrator, signed in for 6 minutes, breaks the glass
      Then they are told that a new sign-in is needed

    @emergency-access
    Example: The next one waits for a review
      Given Maria and Dr. Osei are in a conversation
      And the administrator broke the glass because of danger-to-life, saying "Unconscious"
      And 60 minutes passed
      When the administrator breaks the glass because of urgent-care, saying "Again"
      Then they are told that the last one was not reviewed

    Example: After the review
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "I take warfarin"
      And the administrator broke the glass because of danger-to-life, saying "Unconscious"
      And 60 minutes passed
      And the auditor reviewed it as justified
      When the administrator breaks the glass because of urgent-care, saying "Again"
      Then the administrator finds "I take warfarin"

    Example: Nobody reviews their own
      Given Maria and Dr. Osei are in a conversation
      And the administrator broke the glass because of danger-to-life, saying "Unconscious"
      And 60 minutes passed
      When the administrator reviews it as justified
      Then they are told that this is not for them to do

    @emergency-access
    Example: The auditor finds every use that waits
      Given Maria and Dr. Osei are in a conversation
      When the administrator breaks the glass because of danger-to-life, saying "Unconscious"
      Then the auditor finds that the administrator broke the glass, saying "Unconscious"

    Example: The doctor of the conversation needs none
      Given Maria and Dr. Osei are in a conversation
      When Dr. Osei breaks the glass because of urgent-care, saying "Hm"
      Then he is told that he takes part anyway

    Example: A patient has none to break
      Given Maria and Dr. Osei are in a conversation
      When James breaks the glass because of urgent-care, saying "Hm"
      Then he is told that this is not for him to do
