// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/edit.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "people/member_finder.h"
#include "people/people.h"
#include "people/people_rules.h"
#include "people/people_store.h"
#include "storage/failure.h"

#include <QtGlobal>

namespace tasuki {

std::unique_ptr<imports::KindImport> makeMemberImport(imports::ImportSession& session);

namespace {

constexpr Invariant kMembershipInvariants[] = {
    {QT_TRANSLATE_NOOP("check", "a team membership of member %1 ends before it starts"),
     "SELECT m.name FROM team_memberships AS t JOIN members AS m ON m.id = t.member_id WHERE t.since IS NOT NULL AND t.until IS NOT NULL AND t.until < t.since"}};

constexpr Held kMemberHeld[] = {{"reports_to", "t.active"}};
constexpr Held kMembershipHeld[] = {{"member_id", "t.until IS NULL"}};

std::unique_ptr<ReferenceFinder> makeMemberFinder(const FinderScope& scope)
{
    return std::make_unique<MemberFinder>(storage::unwrap(PeopleStore(scope.db).directory()));
}

/// By the address, where the name is one.
Edit named(qint64 id, const QString& name, const Act& act)
{
    Member member;
    member.id = MemberId(id);
    member.name = name;
    if (name.contains(u'@'))
        member.email = name;
    Edit edit(QStringLiteral("member.import"), act);
    edit.insert(people::cleaned(std::move(member)));
    return edit;
}

constexpr FileColumn kFields[] = {
    fileColumn<Member>("name"),
    fileColumn<Member>("email"),
    fileColumn<Member>("yomi"),
    fileColumn<Member>("role"),
    {.name = u"teams", .label = u"チーム", .synonyms = u"team|groups|group|所属|所属チーム|部署", .list = true},
    fileColumn<Member>("reports_to"),
    fileColumn<Member>("fte"),
};

using enum FileColumn::Type;
constexpr FileColumn kComputed[] = {{.name = u"active", .label = u"在籍"},
                                    {.name = u"accounts", .label = u"担当顧客数", .type = Number},
                                    {.name = u"mrr", .label = u"担当MRR", .type = Number}};

constexpr FileKind kMemberFile = {.code = u"members",
                                  .many = {u"Members", u"メンバー"},
                                  .hints = u"member|メンバー",
                                  .fields = kFields,
                                  .computed = kComputed,
                                  .alsoRead = kNameParts,
                                  .joined = kJoinedNames,
                                  .makeImport = makeMemberImport};

} // namespace

extern constinit const Kind kMemberKind = {
    .table = &kTableInfo<Member>,
    .name = {u"Member", u"メンバー"},
    .called = "name",
    .held = kMemberHeld,
    .file = &kMemberFile,
    .makeFinder = makeMemberFinder,
    .unknown = QT_TRANSLATE_NOOP("exchange", "member not found; import the members first"),
    .ambiguous = QT_TRANSLATE_NOOP("exchange", "several members have this name; use the email"),
    .named = named};
extern constinit const Kind kTeamKind = {.table = &kTableInfo<Team>, .name = {u"Team", u"チーム"}, .called = "name"};
extern constinit const Kind kTeamMembershipKind = {.table = &kTableInfo<TeamMembership>,
                                                   .name = {u"Team membership", u"チーム所属"},
                                                   .invariants = kMembershipInvariants,
                                                   .held = kMembershipHeld};

} // namespace tasuki
