// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_row.h"

#include "base/text.h"
#include "contact/contact.h"
#include "exchange/texts.h"

#include <array>

namespace tasuki::exchange {

namespace {

enum Field {
    kAccount,
    kName,
    kYomi,
    kEmail,
    kPhone,
    kTitle,
    kDepartment,
    kRole
}; // as in fieldsOf(ImportKind::Contacts)
// As in RowTraits<Contact>.
enum Column {
    kColAccount,
    kColName,
    kColYomi,
    kColEmail,
    kColPhone,
    kColTitle,
    kColDepartment,
    kColRole,
    kColMotive,
    kColumns
};

class ContactImport final : public KindImport {
public:
    explicit ContactImport(ImportSession& session)
        : m_session(session),
          m_accounts(session),
          m_table(session, tableInfo<Contact>()),
          m_ofAccount(session.db().prepare(
              "SELECT id, name, email FROM contacts WHERE account_id = ?1 AND id < ?2 ORDER BY id")),
          m_find(m_table.select("WHERE t.id = ?1"))
    {}

    void row(ImportRow& row) override
    {
        const AccountKeys::Account* account = m_accounts.find(row.trimmed(kAccount));
        if (!account)
            row.error(kAccount, Text::tr("there is no account of this key; import the accounts first"));
        const QString name = toText(row.trimmed(kName));
        const QString email = toText(row.trimmed(kEmail));
        if (name.isEmpty())
            row.error(kName, Text::tr("a contact needs a name"));
        if (account && !(name.isEmpty() && email.isEmpty())) {
            const int keyField = email.isEmpty() ? kName : kEmail;
            const std::string key = (email.isEmpty() ? nameFold(name) : mailFold(email)).toStdString();
            const auto seen =
                m_seen.insert(keyHash(key, quint64(account->id) * 2 + (email.isEmpty() ? 1 : 0)), row.number());
            if (!seen.added)
                row.error(keyField, Text::tr("row %1 has this key already").arg(seen.value));
        }
        std::array<Cell, kColumns> cells;
        cells[kColName] = Cell::of(row.text(kName));
        cells[kColYomi] = row.textCell(kYomi);
        cells[kColEmail] = email.isEmpty() ? Cell() : Cell::of(row.trimmed(kEmail)); // a key is not cleared
        cells[kColPhone] = row.textCell(kPhone);
        cells[kColTitle] = row.textCell(kTitle);
        cells[kColDepartment] = row.textCell(kDepartment);
        cells[kColRole] = row.code(kRole, kContactRoleTerms);
        const qint64 present = row.failed() || m_table.wasEmpty() ? 0 : presentOf(row, account->id, name, email);
        if (row.failed())
            return;
        cells[kColAccount] = Cell::of(account->id);
        write(cells, present);
    }

private:
    /// By the mail address; else by the name, for which somebody with another address is somebody else. 0: nobody.
    qint64 presentOf(ImportRow& row, qint64 account, const QString& name, const QString& email)
    {
        const QString foldedName = nameFold(name);
        const QString foldedMail = mailFold(email);
        std::vector<qint64> named;
        std::vector<qint64> withoutMail;
        qint64 byMail = 0;
        m_ofAccount.bind(1, account).bind(2, m_session.firstId());
        while (m_ofAccount.next()) {
            const qint64 id = m_ofAccount.integer(0);
            if (!email.isEmpty() && mailFold(m_ofAccount.text(2)) == foldedMail)
                byMail = id;
            if (nameFold(m_ofAccount.text(1)) != foldedName || m_taken.find(keyHash({}, quint64(id))))
                continue;
            named.push_back(id);
            if (m_ofAccount.utf8(2).empty())
                withoutMail.push_back(id);
        }
        const auto& fitting = email.isEmpty() && withoutMail.empty() ? named : withoutMail;
        if (byMail == 0 && fitting.size() > 1)
            row.error(kName, Text::tr("more than one contact of this account has this name; write the e-mail address"));
        const qint64 found = byMail != 0 ? byMail : fitting.size() == 1 ? fitting.front() : 0;
        if (found != 0)
            m_taken.insert(keyHash({}, quint64(found)), 1);
        return found;
    }

    void write(std::array<Cell, kColumns>& cells, qint64 present)
    {
        if (present != 0) {
            m_find.bind(1, present);
            const bool changed = m_find.next() && m_table.update(m_find, cells);
            m_find.reset();
            ++(changed ? m_session.preview().toUpdate : m_session.preview().unchanged);
            return;
        }
        for (Cell& cell : cells)
            cell = cell.orElse(Cell::of(std::string_view()));
        m_table.insert(m_session.nextId(), cells);
        ++m_session.preview().toAdd;
    }

    ImportSession& m_session;
    AccountKeys m_accounts;
    ImportTable m_table;
    storage::Statement m_ofAccount;
    storage::Statement m_find;
    KeyMap m_seen;
    KeyMap m_taken;
};

} // namespace

std::unique_ptr<KindImport> makeContactImport(ImportSession& session)
{
    return std::make_unique<ContactImport>(session);
}

} // namespace tasuki::exchange
