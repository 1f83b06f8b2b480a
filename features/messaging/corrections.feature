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

    Example: Too late
      Given 11 minutes passed
      When Dr. Osei corrects "Take two tablets" to "Take one tablet"
      Then he is told that the time for changes is over
      And Maria finds "Take two tablets"

    Example: Nobody corrects the words of others
      When Maria corrects "Take two tablets" to "Take none"
      Then she is told that this is not for them to do
      And Maria finds "Take two tablets"

    Example: Nothing changes in a closed conversation
      Given Dr. Osei closed it as resolved
      When Dr. Osei corrects "Take two tablets" to "Take one tablet"
      Then he is told that the conversation is closed
      And Maria finds "Take two tablets"

  Rule: A message taken back leaves its place behind

    @provider
    Example: The words are gone, the place is not
      When Dr. Osei takes "Take two tablets" back
      Then Maria finds a message that was taken back
      And Maria does not find "Take two tablets"

    @provider
    Example: The reader sees it at once
      Given Maria is watching it
      When Dr. Osei takes "Take two tablets" back
      Then Maria sees that a message was taken back

    Example: Taking back too late
      Given 11 minutes passed
      When Dr. Osei takes "Take two tablets" back
      Then he is told that the time for changes is over
      And Maria finds "Take two tablets"

    Example: Nobody takes back the words of others
      When Maria takes "Take two tablets" back
      Then she is told that this is not for them to do
      And Maria finds "Take two tablets"

    Example: What was taken back is not written anew
      Given Dr. Osei took "Take two tablets" back
      When Dr. Osei corrects "Take two tablets" to "Take one tablet"
      Then he is told that the message was taken back
