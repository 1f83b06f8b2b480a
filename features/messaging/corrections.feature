@messaging
Feature: Correcting and taking back
  So that a slip does no harm, authors put their own words right for a
  short while, and everybody sees that they did.

  Background:
    Given Maria and Dr. Osei are in a conversation
    And Dr. Osei wrote "Take two tablets"

  Rule: Authors correct their message within ten minutes

    @provider
    Example: A slip is put right
      When Dr. Osei corrects "Take two tablets" to "Take one tablet"
      Then Maria finds "Take one tablet" marked as corrected
      And Maria does not find "Take two tablets"

    @provider
    Example: The reader sees it at once
      Given Maria is watching it
      When Dr. Osei corrects "Take two tablets" to "Take one tablet"
      Then Maria sees that a message now says "Take one tablet"

    Example: A corrected message keeps its place
      Given Maria wrote "Thank you"
      When Dr. Osei corrects "Take two tablets" to "Take one tablet"
      Then Maria finds "Take one tablet" and "Thank you" in this order

    Example: In the last minute
      Given 10 minutes passed
      When Dr. Osei corrects "Take two tablets" to "Take one tablet"
      Then Maria finds "Take one tablet" marked as corrected

  Rule: A message taken back leaves its place behind

    @provider
    Example: The words are gone, the place is not
      When Dr. Osei takes "Take two tablets" back
      Then Maria finds a message that was taken back
      And Maria does not find "Take two tablets"

    @provider
    Example: The reader sees the gap at once
      Given Maria is watching it
      When Dr. Osei takes "Take two tablets" back
      Then Maria sees that a message was taken back

    Example: What was taken back is not written anew
      Given Dr. Osei took "Take two tablets" back
      When Dr. Osei corrects "Take two tablets" to "Take one tablet"
      Then he is told that the message was taken back

  Rule: After ten minutes, and by others, nothing is changed

    Scenario Outline: Too late
      Given 11 minutes passed
      When Dr. Osei <does>
      Then he is told that the time for changes is over
      And Maria finds "Take two tablets"

      Examples:
        | does                                             |
        | corrects "Take two tablets" to "Take one tablet" |
        | takes "Take two tablets" back                    |

    Scenario Outline: The words of others
      When Maria <does>
      Then she is told that this is not for her to do
      And Maria finds "Take two tablets"

      Examples:
        | does                                             |
        | corrects "Take two tablets" to "Take none"       |
        | takes "Take two tablets" back                    |
