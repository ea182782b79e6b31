// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_names.h"
#include "base/ids.h"
#include "base/row.h"

namespace tasuki {

/// A whole full-time job, as `Member::fte` counts.
inline constexpr int kFullTime = 100;

/// A person of the team (メンバー).
struct Member {
    MemberId id;
    QString name;
    QString yomi;
    QString email; ///< unique where it is given; an import matches by it, else by the name
    QString role;
    MemberId reportsTo;
    bool active = true;
    int fte = kFullTime; ///< the part of a full-time job that the member works, in hundredths: 0 … 100

    bool operator==(const Member&) const = default;
};

template <>
struct RowTraits<Member> {
    static constexpr Entity entity = Entity::Member;
    static constexpr const char* table = "members";
    static constexpr std::tuple fields{
        field(
            "name", &Member::name,
            {.label = {u"Name", u"氏名"},
             .file =
                 {u"name", u"氏名",
                  u"member|member_name|full_name|名前|メンバー|メンバー名|社員名|担当者名|ユーザー名|user_name|display_name",
                  true}}),
        field("yomi", &Member::yomi, {.label = {u"Reading", u"よみ"}, .file = kYomiFile}),
        field("email", &Member::email, {.label = {u"Email", u"メールアドレス"}, .file = kEmailFile}),
        field("role", &Member::role,
              {.label = {u"Role", u"役割"}, .file = {u"role", u"役割", u"job|position|title|ロール|役職|職種"}}),
        field("reports_to", &Member::reportsTo,
              {.label = {u"Reports to", u"上長"},
               .file = {u"reports_to", u"上長", u"manager|supervisor|boss|上司|報告先|マネージャー"}}),
        field("active", &Member::active, {.label = {u"Active", u"在籍"}}),
        field("fte", &Member::fte,
              {.label = {u"FTE (full-time share)", u"フルタイム換算（FTE）"},
               .shows = Shows::Hundredths,
               .file = {u"fte", u"フルタイム換算", u"full_time|full_time_equivalent|FTE換算|稼働率"}}),
    };
};

struct Team {
    TeamId id;
    QString name;

    bool operator==(const Team&) const = default;
};

template <>
struct RowTraits<Team> {
    static constexpr Entity entity = Entity::Team;
    static constexpr const char* table = "teams";
    static constexpr std::tuple fields{
        field("name", &Team::name, {.label = {u"Team name", u"チーム名"}}),
    };
};

/// A member is in a team on [since, until); position 0 is the primary team. No `since`: from the beginning.
struct TeamMembership {
    RowId id;
    MemberId memberId;
    TeamId teamId;
    int position = 0;
    QDate since;
    QDate until;

    bool operator==(const TeamMembership&) const = default;
    bool holdsOn(QDate day) const { return (!since.isValid() || since <= day) && (!until.isValid() || day < until); }
};

template <>
struct RowTraits<TeamMembership> {
    static constexpr Entity entity = Entity::TeamMembership;
    static constexpr const char* table = "team_memberships";
    static constexpr std::tuple fields{
        field("member_id", &TeamMembership::memberId, {.label = {u"Member", u"メンバー"}}),
        field("team_id", &TeamMembership::teamId, {.label = {u"Team", u"チーム"}}),
        field("position", &TeamMembership::position),
        field("since", &TeamMembership::since),
        field("until", &TeamMembership::until),
    };
};

} // namespace tasuki
