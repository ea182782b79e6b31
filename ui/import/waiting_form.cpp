// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/waiting_form.h"

#include "account/source_key_rules.h"
#include "account/source_key_store.h"
#include "session/account_field.h"
#include "session/account_rows.h"
#include "session/form.h"
#include "widgets/card.h"
#include "widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

using account::NewKey;
using imports::WaitingRow;

namespace {

class WaitingForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(WaitingForm)
public:
    WaitingForm(Session& session, std::vector<WaitingRow> rows, QWidget* parent);
    void accept() override;

private:
    AccountId proposed() const;
    QString keysText() const;
    Result<Edit> edit(AccountId account);

    std::vector<WaitingRow> m_rows;
    std::vector<NewKey> m_keys;
    AccountField* m_account;
};

WaitingForm::WaitingForm(Session& session, std::vector<WaitingRow> rows, QWidget* parent)
    : Form(session, QStringLiteral("waiting"), tr("Assign waiting rows"), parent), m_rows(std::move(rows))
{
    setObjectName(QStringLiteral("waiting.form"));
    for (const WaitingRow& row : m_rows)
        if (const NewKey key{row.source, row.account}; std::ranges::find(m_keys, key) == m_keys.end())
            m_keys.push_back(key);
    m_account = account("account", tr("Account"), proposed(), {});
    asksFor("account_id", m_account);
    note("keys", keysText());
    foot(tr("Assign"), rowKey(RowId(), m_rows.front().id));
    m_account->setFocus();
    m_account->selectAll();
}

/// The one that all rows are proposed for.
AccountId WaitingForm::proposed() const
{
    const QString& name = m_rows.front().proposed;
    if (name.isEmpty() || std::ranges::any_of(m_rows, [&](const WaitingRow& row) { return row.proposed != name; }))
        return {};
    const auto& all = AccountRows::of(session()).rows();
    const auto found = std::ranges::find(all, name, [](const AccountRow& row) { return row.account().name; });
    return found == all.end() ? AccountId() : found->account().id;
}

QString WaitingForm::keysText() const
{
    constexpr size_t kMost = 5;
    QStringList keys;
    for (const NewKey& key : m_keys)
        if (size_t(keys.size()) < kMost)
            keys += oneLine(key.key, 40) + (key.source.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(key.source));
    if (m_keys.size() > kMost)
        keys += QStringLiteral("…");
    return tr("Becomes a key of the account: %1. Every row that waits for it is imported, and the next file finds it.")
        .arg(keys.join(QStringLiteral(", ")));
}

/// Keys that the account has already are kept; those of another account are not taken from it unseen.
Result<Edit> WaitingForm::edit(AccountId account)
{
    std::vector<NewKey> fresh;
    for (const NewKey& key : m_keys) {
        const auto present = SourceKeyStore(session().db()).find(key.source, key.key);
        if (!present)
            return present.error();
        if (!*present)
            fresh.push_back(key);
        else if ((*present)->accountId != account)
            return invalidIn("account_id", tr("%1 is a key of another account.").arg(oneLine(key.key, 40)));
    }
    return account::nameAlso(account, fresh, session().act());
}

void WaitingForm::accept()
{
    const AccountId account = m_account->typedAccount();
    if (!account.isValid())
        return say(tr("Choose one of the accounts."), m_account);
    const AccountRow* row = AccountRows::of(session()).find(account);
    store(edit(account), tr("Assigned to “%1”.").arg(row ? oneLine(row->account().name, 40) : QString()));
}

class NewAccountForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(NewAccountForm)
public:
    NewAccountForm(Session& session, const WaitingRow& row, std::function<void(const QString&)> make, QWidget* parent);
    void accept() override;

private:
    std::function<void(const QString&)> m_make;
    QLineEdit* m_name;
};

NewAccountForm::NewAccountForm(Session& session, const WaitingRow& row, std::function<void(const QString&)> make,
                               QWidget* parent)
    : Form(session, QStringLiteral("waitingAccount"), tr("Add account"), parent), m_make(std::move(make))
{
    setObjectName(QStringLiteral("waitingAccount.form"));
    m_name = line("name", tr("Account name"), {});
    note("key", tr("The file has only its key, %1.").arg(oneLine(row.account, 40)));
    foot(tr("Add account"), rowKey(RowId(), row.id));
    m_name->setFocus();
}

void NewAccountForm::accept()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return say(tr("Enter the account's name."), m_name);
    const auto make = m_make;
    close(End::Stored);
    make(name);
}

} // namespace

void openNewAccountForm(Session& session, QWidget* parent, const WaitingRow& row,
                        std::function<void(const QString& name)> make)
{
    (new NewAccountForm(session, row, std::move(make), parent))->open();
}

void openWaitingForm(Session& session, QWidget* parent, std::vector<WaitingRow> rows)
{
    if (!rows.empty())
        (new WaitingForm(session, std::move(rows), parent))->open();
}

} // namespace tasuki
