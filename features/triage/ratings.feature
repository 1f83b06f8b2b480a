@triage
Feature: Satisfaction
  So that the clinic learns how its care by chat is felt, a patient may say
  how it was: once after each closing, and only when a person closed it.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: The patient is asked once an episode

    Example: After it was closed
      When Dr. Osei closes it as resolved
      Then Maria is asked how it was
      And Dr. Osei is not asked how it was

    Example: While it goes on
      When Maria rates it 5 because "They are kind"
      Then she is told that nobody asks her

    Example: What she says is said
      Given Dr. Osei closed it as resolved
      And Maria rated it 2 because "I waited long"
      When Maria rates it 5 because "On second thought"
      Then she is told that she said so before
      And Maria is not asked how it was

    Example: A week is over
      Given Dr. Osei closed it as resolved
      When 8 days pass
      Then Maria is not asked how it was

    Example: Nobody else speaks for her
      Given Dr. Osei closed it as resolved
      When Dr. Osei rates it 5 because "It went well"
      Then he is told that this is not for him to do

  Rule: The care team sees what was said, the administration the score

    Example: A rating with a word
      Given Dr. Osei closed it as resolved
      When Maria rates it 4 because "Quick answers"
      Then Dr. Osei sees the rating 4 with "Quick answers"
      And The administrator sees the rating 4 without a word
