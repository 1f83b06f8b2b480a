@accountability
Feature: Sessions
  So that nobody acts in another's name from a screen that was left open
  or a device that was lost, a session ends by itself, can be ended from
  elsewhere, and tells on what it began.

  Rule: A session that nobody uses ends

    @automatic-logoff
    Example: After a quarter of an hour
      Given Dr. Osei signed in
      When 15 minutes pass without him
      Then Dr. Osei is signed out

    @automatic-logoff
    Example: A screen that only keeps itself fresh
      Given Dr. Osei signed in
      When Dr. Osei's screen keeps itself fresh for 20 minutes
      Then Dr. Osei is signed out

    Example: Not while somebody is at work
      Given Dr. Osei signed in
      When Dr. Osei works for 60 minutes
      Then Dr. Osei is still signed in

  Rule: No session lasts longer than half a day

    @automatic-logoff
    Example: However busy it was
      Given Dr. Osei signed in
      When Dr. Osei works for 12 hours
      Then Dr. Osei is signed out

  Rule: Everybody sees where they are signed in, and ends it there

    Example: A telephone and a computer
      Given Maria signed in on a telephone
      And Maria signed in on a computer
      When Maria looks where she is signed in
      Then she finds "safari on ios" and "firefox on windows"

    @automatic-logoff
    Example: A telephone that was lost
      Given Maria signed in on a telephone
      And Maria signed in on a computer
      When Maria signs her telephone out
      Then Maria is signed out on her telephone
      And Maria is still signed in on her computer

  Rule: Who is no longer with the clinic is signed out

    @access-control
    Example: A doctor leaves
      Given Dr. Osei signed in
      When the administrator lets Dr. Osei go
      Then Dr. Osei is signed out

  Rule: A sign-in on another kind of device can be found

    Example: The auditor looks for new devices
      Given Dr. Osei signed in on a computer
      And Dr. Osei signed in on a telephone
      When the auditor looks through the new devices
      Then it says that Dr. Osei signed in

    Example: The same kind again is nothing new
      Given Dr. Osei signed in on a computer
      And Dr. Osei signed in on a computer
      When the auditor looks through the new devices
      Then it says nothing

  Rule: Who comes with a forged pass leaves a trace

    @audit-controls
    Example: Somebody tries several
      Given somebody came with a forged pass 3 times
      When the auditor looks through the refused passes
      Then one line says that nobody known was refused 3 times
