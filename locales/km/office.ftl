### The office.

## The first page of the office.
office-home = ការិយាល័យ
office-your-role = អ្នកនៅទីនេះជា៖ { $role }។
office-reach = {"   "}តែ៖ { $names }

## Roles. They also stand on buttons.
office-role-owner = ម្ចាស់
office-role-coordinator = អ្នកសម្របសម្រួល
office-role-viewer = អ្នកមើល

## The team. $name is what a colleague is called; $number their place in the list.
office-team = អ្នកធ្វើការនៅទីនេះ
office-team-row = { $number }. { $name } · { $role }
office-team-row-own = { $number }. អ្នក · { $role }
office-team-link = តំណនេះបើកការិយាល័យឱ្យមនុស្សម្នាក់ តែម្ដង ក្នុងរយៈពេល { $minutes } នាទី។ សូមផ្ញើទៅគាត់ម្នាក់គត់។
office-team-link-itself = { $link }
office-team-taken = រួចហើយ។ គាត់មើលមិនឃើញការិយាល័យទៀតទេ។
office-team-last-owner = ត្រូវមានម្ចាស់យ៉ាងតិចម្នាក់។ សូមអញ្ជើញម្ចាស់ម្នាក់ទៀតសិន។
office-team-no-link = តំណនេះលែងដំណើរការហើយ។ សូមសុំតំណថ្មី។
office-team-joined = { $name } បានបើកតំណរបស់អ្នក ហើយឥឡូវធ្វើការក្នុងការិយាល័យ។
office-team-lost = អ្នកលែងធ្វើការក្នុងការិយាល័យហើយ។ មេរៀនរបស់អ្នកនៅដដែល។
office-team-ask-role = តើមិត្តរួមការងាររបស់អ្នកត្រូវធ្វើអ្វី?
office-team-owner-can = ម្ចាស់៖ ធ្វើបានទាំងអស់ និងជ្រើសអ្នកធ្វើការ
office-team-coordinator-can = អ្នកសម្របសម្រួល៖ ដំណឹង ការស្ទង់មតិ មេរៀន សារ
office-team-viewer-can = អ្នកមើល៖ មើលតួលេខ
office-team-ask-reach = សម្រាប់អ្នកណា? ប្រទេសមួយ ប្រភេទការងារមួយ ឬទាំងអស់គ្នា។
office-team-ask-name = តើអ្នកហៅមិត្តរួមការងារថាម៉េច? សូមសរសេរឈ្មោះដែលអ្នកនឹងស្គាល់។
office-team-sure = ដកសិទ្ធិរបស់គាត់វិញមែនទេ?

## Buttons of the office: at most 24 letters.
office-button-team = អ្នកធ្វើការនៅទីនេះ
office-button-home = ការិយាល័យ
office-button-invite = អញ្ជើញមិត្តរួមការងារ
office-button-take = ដកវិញ
office-button-take-sure = បាទ/ចាស ដកវិញ
office-button-everywhere = ទាំងអស់គ្នា
