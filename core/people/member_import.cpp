// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/edit_importer.h"
#include "import/import_row.h"

#include "base/text.h"
#include "format/texts.h"
#include "people/member_finder.h"
#include "people/people_rules.h"
#include "people/people_store.h"
#include "storage/failure.h"

namespace tasuki {

using namespace imports;

namespace {

enum Field { kName, kEmail, kYomi, kRole, kTeams, kReportsTo, kFte }; // as in the file columns of the kind

/// What a row of the file says; a team has few members, so all of them are held until the end.
struct MemberRow {
    qint64 row = 0;
    Member member; ///< as it shall be
    bool isNew = true;
    std::optional<QString> reportsTo; ///< name or mail; empty: nobody
    std::optional<QStringList> teams;
};

class MemberImport final : public KindImport {
public:
    explicit MemberImport(ImportSession& session)
        : m_session(session), m_directory(storage::unwrap(PeopleStore(session.db()).directory())), m_writer(session)
    {
        for (const Member& member : m_directory.members()) {
            m_byName[nameFold(member.name)].push_back(&member);
            if (!member.email.isEmpty() && !m_byMail.contains(mailFold(member.email)))
                m_byMail.insert(mailFold(member.email), &member);
        }
        for (const Team& team : m_directory.teams())
            m_teams[nameFold(team.name)].push_back({team.id.value(), team.name});
    }

    void row(ImportRow& row) override
    {
        const QString name = toText(row.trimmed(kName));
        const QString email = toText(row.trimmed(kEmail));
        const int keyField = email.isEmpty() ? kName : kEmail;
        const std::string key = (email.isEmpty() ? nameFold(name) : mailFold(email)).toStdString();
        row.checkTwice(m_seen, keyHash(key, quint64(keyField)), keyField);
        const Member* present = presentOf(row, name, email);
        std::optional<int> fte;
        if (row.has(kFte)) {
            const QString text = toText(row.trimmed(kFte));
            fte = text.isEmpty() ? kFullTime : people::parseFte(text); // an empty cell clears: a whole job
            if (!fte)
                row.error(kFte, Text::tr("enter FTE as a number from 0.00 to 1.00"));
        }
        MemberRow wanted{row.number(), present ? *present : Member(), !present, {}, {}};
        wanted.member.name = name;
        if (!email.isEmpty()) // a key is not cleared
            wanted.member.email = email;
        if (row.has(kYomi))
            wanted.member.yomi = toText(row.text(kYomi));
        if (row.has(kRole))
            wanted.member.role = toText(row.text(kRole));
        if (fte)
            wanted.member.fte = *fte;
        if (row.has(kReportsTo))
            wanted.reportsTo = toText(row.trimmed(kReportsTo));
        if (row.has(kTeams)) {
            wanted.teams = row.list(kTeams);
            for (const QString& team : *wanted.teams)
                if (isAmbiguous(team))
                    row.error(kTeams, Text::tr("several teams are named %1; rename one of them").arg(team));
        }
        wanted.member = people::cleaned(std::move(wanted.member));
        for (const Problem& problem : people::problems(wanted.member))
            row.tell(problem, tableInfo<Member>());
        if (row.failed())
            return;
        if (!present)
            wanted.member.id = MemberId(m_session.nextId());
        m_rows.push_back(std::move(wanted));
    }

    void finish(ImportRow& row) override
    {
        resolveReportLines(row);
        if (!m_session.preview().errors.empty())
            return;
        for (const MemberRow& wanted : m_rows) {
            bool changed = writeMember(wanted);
            if (wanted.teams)
                changed |= setTeams(wanted);
            ImportPreview& preview = m_session.preview();
            ++(wanted.isNew ? preview.toAdd : changed ? preview.toUpdate : preview.unchanged);
            m_session.noteOutcome(wanted.row, wanted.isNew ? RowOutcome::Added
                                              : changed    ? RowOutcome::Changed
                                                           : RowOutcome::Unchanged);
        }
    }

private:
    /// By the mail address; else by the name, for which somebody with another address is somebody else.
    const Member* presentOf(ImportRow& row, const QString& name, const QString& email)
    {
        if (!email.isEmpty())
            if (const Member* member = m_byMail.value(mailFold(email))) {
                m_claims.take(row, member->id.value(), kEmail);
                return member;
            }
        std::vector<const Member*> named;
        std::vector<const Member*> withoutMail;
        for (const Member* member : m_byName.value(nameFold(name))) {
            if (m_claims.has(member->id.value()))
                continue;
            named.push_back(member);
            if (member->email.isEmpty())
                withoutMail.push_back(member);
        }
        const auto& fitting = email.isEmpty() && withoutMail.empty() ? named : withoutMail;
        if (fitting.size() > 1)
            row.error(kName, Text::tr("several members have this name; use the email"));
        if (fitting.size() != 1)
            return nullptr;
        m_claims.take(row, fitting.front()->id.value(), kName);
        return fitting.front();
    }

    /// Among the members as they will be, for a boss may stand further down.
    void resolveReportLines(ImportRow& row)
    {
        std::vector<Member> all;
        QHash<MemberId, int> places;
        const auto put = [&](const Member& member) {
            const auto place = places.constFind(member.id);
            if (place != places.constEnd()) {
                all[size_t(*place)] = member;
                return;
            }
            places.insert(member.id, int(all.size()));
            all.push_back(member);
        };
        for (const Member& member : m_directory.members())
            put(member);
        for (const MemberRow& wanted : m_rows)
            put(wanted.member);
        const Directory directory(all, {}, {});
        MemberFinder finder(directory);
        std::vector<qint64> rowOf(all.size(), 0);
        for (MemberRow& wanted : m_rows) {
            const auto place = size_t(places.value(wanted.member.id));
            rowOf[place] = wanted.row;
            if (wanted.reportsTo)
                all[place].reportsTo = wanted.member.reportsTo = bossOf(row, finder, wanted);
        }
        std::vector<int> bosses;
        for (const Member& member : all)
            bosses.push_back(member.reportsTo.isValid() ? places.value(member.reportsTo, kNoParent) : kNoParent);
        for (const size_t place : inCircles(bosses))
            if (rowOf[place] != 0)
                row.errorAt(rowOf[place], kReportsTo, {}, Text::tr("these reporting lines would form a loop"));
    }

    static MemberId bossOf(ImportRow& row, MemberFinder& finder, const MemberRow& wanted)
    {
        if (wanted.reportsTo->isEmpty())
            return {};
        const MemberFinder::Found found = finder.find(wanted.reportsTo->toStdString());
        if (found.answer == MemberFinder::Answer::Found)
            return MemberId(found.id);
        row.errorAt(wanted.row, kReportsTo, cutValue(*wanted.reportsTo),
                    found.answer == MemberFinder::Answer::Unknown
                        ? Text::tr("member not found in the workspace or the file")
                        : Text::tr("several members have this name; use the email"));
        return {};
    }

    bool writeMember(const MemberRow& wanted)
    {
        Edit edit(QStringLiteral("member.import"), m_session.act());
        if (wanted.isNew)
            edit.insert(wanted.member);
        else
            edit.update(*m_directory.member(wanted.member.id), wanted.member);
        m_writer.write(edit);
        return !edit.isEmpty();
    }

    struct NamedTeam {
        qint64 id = 0;
        QString name;
    };

    /// Rules let no two teams have one name, but two windows or an older program may have made them.
    bool isAmbiguous(const QString& name) const
    {
        const std::vector<NamedTeam> named = m_teams.value(nameFold(name));
        return named.size() > 1 && std::ranges::count(named, name, &NamedTeam::name) != 1;
    }

    qint64 teamOf(const QString& name)
    {
        std::vector<NamedTeam>& named = m_teams[nameFold(name)];
        if (named.empty()) {
            const Team team{TeamId(m_session.nextId()), name};
            Edit edit(QStringLiteral("team.import"), m_session.act());
            edit.insert(team);
            m_writer.write(edit);
            named.push_back({team.id.value(), name});
        }
        const auto exact = std::ranges::find(named, name, &NamedTeam::name);
        return exact == named.end() ? named.front().id : exact->id;
    }

    /// Takes effect today; who was in no team before has been in these from the beginning.
    bool setTeams(const MemberRow& wanted)
    {
        std::vector<TeamId> teams;
        for (const QString& name : *wanted.teams)
            if (const TeamId team(teamOf(name)); std::ranges::find(teams, team) == teams.end())
                teams.push_back(team);
        const MemberId member = wanted.member.id;
        const bool first = std::ranges::find(m_directory.memberships(), member, &TeamMembership::memberId)
                           == m_directory.memberships().end();
        const Edit edit = storage::unwrap(first ? people::firstTeams(member, teams, m_session.act())
                                                : people::setTeams(member, teams, m_directory, m_session.act()));
        m_writer.write(edit);
        return !edit.isEmpty();
    }

    ImportSession& m_session;
    Directory m_directory;
    EditImporter m_writer;
    QHash<QString, std::vector<const Member*>> m_byName;
    QHash<QString, std::vector<NamedTeam>> m_teams; ///< by nameFold; more than one where older ones share a name
    QHash<QString, const Member*> m_byMail;
    Claims m_claims; ///< each row of the file is somebody else
    KeyMap m_seen;
    std::vector<MemberRow> m_rows;
};

} // namespace

std::unique_ptr<KindImport> makeMemberImport(ImportSession& session)
{
    return std::make_unique<MemberImport>(session);
}

} // namespace tasuki
