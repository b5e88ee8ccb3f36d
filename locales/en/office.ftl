### The office of those who run this.

## The first page of the office.
office-home = The office
office-your-role = You are here as: { $role }.
office-reach = {"   "}only: { $names }

## Roles. They also stand on buttons.
office-role-owner = Owner
office-role-coordinator = Coordinator
office-role-viewer = Viewer

## The team. $name is what a colleague is called; $number their place in the list.
office-team = Who works here
office-team-row = { $number }. { $name } · { $role }
office-team-row-own = { $number }. You · { $role }
office-team-link = This link opens the office for one person, once, within { $minutes } minutes. Send it only to them.
office-team-link-itself = { $link }
office-team-taken = Done. They no longer see the office.
office-team-last-owner = There has to be at least one owner. Invite another one first.
office-team-no-link = This link no longer works. Ask for a new one.
office-team-joined = { $name } has opened your link and works in the office now.
office-team-lost = You no longer work in the office. Your lessons go on as before.
office-team-ask-role = What is your colleague to do?
office-team-owner-can = Owner: everything, and who works here
office-team-coordinator-can = Coordinator: announcements, surveys, lessons, messages
office-team-viewer-can = Viewer: sees the numbers
office-team-ask-reach = For whom? A country or a kind of work, or everybody.
office-team-ask-name = What do you call your colleague? Write a name that you will know again.
office-team-sure = Take this person’s rights back?

## Buttons of the office: at most 24 letters.
office-button-team = Who works here
office-button-home = Office
office-button-invite = Invite a colleague
office-button-take = Take back
office-button-take-sure = Yes, take back
office-button-everywhere = Everybody
