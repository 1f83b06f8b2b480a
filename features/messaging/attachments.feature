@messaging
Feature: Files in messages
  So that a photo of a rash or a result from elsewhere reaches those who must
  see it, people send files with their messages, and nobody opens one that
  was not checked.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: Who reads the message opens its files

    Example: A result is sent and opened
      When Maria sends the file "result.pdf" with "Here is my result"
      Then Dr. Osei finds the file "result.pdf" with "Here is my result"
      And Dr. Osei can open "result.pdf"

    Example: Before it is sent, a file is its sender's alone
      Given Maria uploaded the file "result.pdf"
      When Dr. Osei opens "result.pdf"
      Then he is told that there is no such file

    Example: Who takes no part opens nothing
      Given Maria sent the file "result.pdf" with "Here is my result"
      When James opens "result.pdf"
      Then he is told that there is no such file

    Example: A file goes with one message
      Given Maria sent the file "result.pdf" with "Here is my result"
      When Maria sends "result.pdf" once more with "Here it is again"
      Then she is told that the file was sent already

  Rule: Only files that can do no harm are taken

    Example: A page in disguise
      When Maria uploads a page named "page.txt"
      Then she is told that such files are not taken

    Example: A photo does not tell where it was taken
      When Maria sends the photo "rash.jpg" with "It began yesterday"
      Then Dr. Osei can open "rash.jpg"
      And "rash.jpg" does not tell where it was taken

    Example: More files than a message holds
      Given Maria uploaded 5 files
      When Maria sends all of them with "Everything I have"
      Then she is told that these are too many files

  Rule: A file is opened only once it was checked

    Example: It is sent at once and opened a little later
      Given the scanner does not answer
      And Maria sent the file "result.pdf" with "Here is my result"
      When Dr. Osei opens "result.pdf"
      Then he is told that the file is being checked

    Example: The scanner answers
      Given the scanner does not answer
      And Maria sent the file "result.pdf" with "Here is my result"
      And Dr. Osei is watching it
      When the scanner answers
      Then Dr. Osei sees that "result.pdf" is clean
      And Dr. Osei can open "result.pdf"

    Example: Something is found
      Given the scanner does not answer
      And Maria sent the file "result.pdf" with "Here is my result"
      And the scanner finds something
      When Dr. Osei opens "result.pdf"
      Then he is told that the file did not pass the check

  Rule: What is taken back takes its files along

    Example: The file is gone with the words
      Given Maria sent the file "result.pdf" with "Here is my result"
      And Maria took "Here is my result" back
      When Dr. Osei opens "result.pdf"
      Then he is told that there is no such file

    Example: A correction leaves the file
      Given Maria sent the file "result.pdf" with "Here is my result"
      When Maria corrects "Here is my result" to "Here is my new result"
      Then Dr. Osei finds the file "result.pdf" with "Here is my new result"

  Rule: What nobody sends is not kept

    Example: An hour later it is gone
      Given Maria uploaded the file "result.pdf"
      And 61 minutes passed
      When Maria opens "result.pdf"
      Then she is told that there is no such file

  @consent
  Rule: Without consent no file is taken

    Example: The patient withdrew
      Given Maria withdrew her consent
      When Dr. Osei uploads the file "plan.pdf"
      Then he is told that consent is needed
