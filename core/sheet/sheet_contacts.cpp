// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheet_contacts.h"

#include "base/from_utf8.h"
#include "base/text.h"
#include "format/texts.h"
#include "sheet/sheet_fields.h"

#include <algorithm>

namespace tasuki::sheet {

using imports::ComposedCell;
using imports::ComposedRows;
using imports::ImportSession;
using imports::Text;

namespace {

struct Person {
    QString name; ///< folded
    QString mail; ///< folded; may be empty
    std::vector<const SheetRow*> rows;
};

class Contacts {
public:
    Contacts(ImportSession& session, const SheetColumns& columns) : m_session(session), m_columns(columns)
    {
        const FileKind& file = *kindOf(Entity::Contact)->file;
        for (const SheetColumns::Use& use : columns.contact) {
            if (use.field == file.find(u"name"))
                m_name = use.place;
            if (use.field == file.find(u"email"))
                m_mail = use.place;
        }
    }

    ComposedRows compose(const std::vector<SheetAccount>& accounts)
    {
        QStringList header = {accountHeading(m_session)};
        for (const SheetColumns::Use& use : m_columns.contact)
            header += headingOf(m_session, use.place);
        ComposedRows composed(header);
        for (const SheetAccount& account : accounts)
            for (const Person& person : peopleOf(account))
                composed.add(person.rows.front()->number, cellsOf(account, person));
        if (m_nameless > 0)
            m_session.preview().warnings +=
                Text::tr(
                    "%n rows tell of a contact without a name (row %1 first). Their columns of contacts are left out.",
                    nullptr, int(m_nameless))
                    .arg(m_firstNameless);
        return composed;
    }

private:
    std::vector<Person> peopleOf(const SheetAccount& account)
    {
        std::vector<Person> people;
        for (const SheetRow* row : account.rows) {
            if (!row->says(m_name)) {
                const bool tells = std::ranges::any_of(
                    m_columns.contact, [row](const SheetColumns::Use& use) { return row->says(use.place); });
                if (tells && m_nameless++ == 0)
                    m_firstNameless = row->number;
                continue;
            }
            const QString name = nameFold(row->text(m_name));
            const QString mail = m_mail >= 0 && row->says(m_mail) ? mailFold(row->text(m_mail)) : QString();
            const auto same = std::ranges::find_if(people, [&](const Person& one) {
                return !mail.isEmpty() && !one.mail.isEmpty() ? one.mail == mail : one.name == name;
            });
            Person& person = same == people.end() ? people.emplace_back(Person{name, mail, {}}) : *same;
            if (person.mail.isEmpty())
                person.mail = mail;
            person.rows.push_back(row);
        }
        return people;
    }

    std::vector<ComposedCell> cellsOf(const SheetAccount& account, const Person& person)
    {
        std::vector<ComposedCell> cells = {{account.key, 0}};
        for (const SheetColumns::Use& use : m_columns.contact) {
            OneCell one;
            for (const SheetRow* row : person.rows)
                if (const ComposedCell* before = one.take(*row, use.place, m_session))
                    m_session.preview().errors.push_back({row->number, headingOf(m_session, use.place),
                                                          format::cutValue(row->text(use.place)),
                                                          Text::tr("row %1 has “%2” for the same contact")
                                                              .arg(before->row)
                                                              .arg(fromUtf8(*before->text))});
            cells.push_back(one.cell());
        }
        return cells;
    }

    ImportSession& m_session;
    const SheetColumns& m_columns;
    int m_name = -1;
    int m_mail = -1;
    qint64 m_nameless = 0;
    qint64 m_firstNameless = 0;
};

} // namespace

imports::ComposedRows composeContacts(ImportSession& session, const std::vector<SheetAccount>& accounts,
                                      const SheetColumns& columns)
{
    return Contacts(session, columns).compose(accounts);
}

} // namespace tasuki::sheet
