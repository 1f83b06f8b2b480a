@accountability
Feature: The audit
  So that the clinic can answer for what is done with its patients' words,
  every act leaves a line that nobody changes; auditors look through the
  lines and sign for it, and patients see who opened what is theirs.

  Rule: What was done can be found

    @audit-controls @unique-user
    Example: Who wrote, and who read
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "My knee hurts"
      And Dr. Osei read the history
      When the auditor looks through the audit
      Then it says that Maria wrote a message
      And it says that Dr. Osei read the messages

    @audit-controls
    Example: Who was refused
      Given Maria and Dr. Osei are in a conversation
      And James tried to read the history
      When the auditor looks through the refusals
      Then it says that James was refused the messages

    @audit-controls @phi
    Example: Each search for a patient, and not for whom
      Given Maria and Dr. Osei are in a conversation
      And Dr. Osei searched for "lop"
      And Dr. Osei searched for "maria lo"
      When the auditor looks through the audit
      Then it says 2 times that Dr. Osei searched for a patient
      And no line of it holds "lop"

    @phi
    Example: No line holds what was said
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "I take warfarin"
      When the auditor looks through the audit
      Then no line of it holds "warfarin"
      And no line of it holds "López"

  Rule: What is done about a patient is found with them

    @audit-controls
    Example: A consent that was withdrawn
      Given Maria and Dr. Osei are in a conversation
      And Maria withdrew her consent
      When the auditor looks through what concerns Maria
      Then it says that Maria withdrew a consent

    @audit-controls
    Example: A legal hold
      Given the administrator placed a legal hold on Maria
      When the auditor looks through what concerns Maria
      Then it says that the administrator placed a legal hold

    Example: Nothing of somebody else's
      Given the administrator placed a legal hold on James
      When the auditor looks through what concerns Maria
      Then it says 0 times that the administrator placed a legal hold

    @audit-controls @emergency-access
    Example: What was taken along in an emergency, to its end
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "The rash is back"
      And the administrator broke the glass because of legal-duty, saying "The court's letter of Monday"
      And the administrator had the conversation exported
      When the auditor looks through what concerns Maria
      Then it says 2 times that the administrator made an export
      And it says that the administrator fetched an export

  Rule: The end of a session names whose it was

    @audit-controls
    Example: A telephone that was lost
      Given Maria signed in on a telephone
      And Maria signed in on a computer
      And Maria signed her telephone out
      When the auditor looks through the audit
      Then it says that Maria ended a session

  Rule: Looking at the audit is on the audit

    @audit-controls
    Example: Each look leaves a line of its own
      Given the auditor looked through the audit
      And the auditor looked through the audit
      When the auditor looks through the audit
      Then it says 2 times that the auditor looked at the audit

  Rule: The audit is for auditors alone

    @access-control
    Scenario Outline: Others want to look
      When <who> looks through the audit
      Then they are told that <answer>

      Examples:
        | who               | answer                     |
        | Maria             | this is not for them to do |
        | Dr. Osei          | this is not for them to do |
        | the administrator | this is not for them to do |
        | the pharmacy      | this is not for them to do |

  Rule: Auditors sign for what they looked through

    @audit-controls
    Example: What is signed for waits no more
      Given Maria and Dr. Osei are in a conversation
      And James tried to read the history
      And 1 minute passed
      When the auditor signs for the refusals, noting "A wrong link"
      Then no refusals wait for a review
      And the last review of the refusals counts 1 and notes "A wrong link"

    Example: What comes later waits for the next review
      Given Maria and Dr. Osei are in a conversation
      And the auditor signed for the refusals, noting "None yet"
      And 1 minute passed
      When James tries to read the history
      Then 1 refusal waits for a review

    Example: Nobody else signs
      When the administrator signs for the refusals, noting "All is well"
      Then they are told that this is not for them to do

  Rule: Patients see who opened their messages

    Example: The doctor did
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "My knee hurts"
      And Dr. Osei read the history
      When Maria asks who opened her messages
      Then she reads "Dr. Kwame Osei, of your care team, opened your messages."

    Example: Somebody saw how the newest one begins
      Given Maria and Dr. Osei are in a conversation
      And Maria wrote "My knee hurts"
      And Dr. Osei listed the conversations
      When Maria asks who opened her messages
      Then she reads "Dr. Kwame Osei, of your care team, saw the beginning of your newest message."

    Example: Somebody looked at how it stands
      Given Maria and Dr. Osei are in a conversation
      And Dr. Osei looked at how it stands
      When Maria asks who opened her messages
      Then she reads "Dr. Kwame Osei, of your care team, looked at how your conversation stands and who takes part, not at your messages."

    Example: Somebody opened what she asked for
      Given Maria and Dr. Osei are in a conversation
      And Maria takes lisinopril, metformin and oxycodone
      And Maria asked for lisinopril again
      And Dr. Osei opened the request
      When Maria asks who opened her messages
      Then she reads "Dr. Kwame Osei, of your care team, opened one of your requests."

    Example: Somebody read it in the queue
      Given Maria and Dr. Osei are in a conversation
      And Maria takes lisinopril, metformin and oxycodone
      And Maria asked for lisinopril again
      And Dr. Osei looked through the queue
      When Maria asks who opened her messages
      Then she reads "Dr. Kwame Osei, of your care team, opened one of your requests."

    Example: Somebody did in an emergency
      Given Maria and Dr. Osei are in a conversation
      And the administrator broke the glass because of urgent-care, saying "Unconscious"
      And the administrator read the history
      When Maria asks who opened her messages
      Then she reads "Clinic Administrator, of the clinic's administration, opened your messages in an emergency."

    Example: What she reads herself is not told
      Given Maria and Dr. Osei are in a conversation
      And Maria read the history
      When Maria asks who opened her messages
      Then she reads that nobody did

    Example: Not to other patients
      When James asks who opened Maria's messages
      Then he is told that there is no such person
