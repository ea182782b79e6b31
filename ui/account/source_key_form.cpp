// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/source_key_form.h"

#include "account/account_store.h"
#include "account/source_key_rules.h"
#include "account/source_key_store.h"
#include "session/account_rows.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QLineEdit>

namespace tasuki {

SourceKeyForm::SourceKeyForm(Session& session, AccountId account, QWidget* parent)
    : Form(session, QStringLiteral("sourceKey"), {}, parent), m_account(account)
{
    setObjectName(QStringLiteral("sourceKey.form"));
    const AccountRow* row = AccountRows::of(session).find(account);
    setWindowTitle(tr("Add a key: %1").arg(row ? oneLine(row->account().name, 60) : QString()));
    QStringList sources;
    need(sources, SourceKeyStore(session.db()).sources());
    m_source = suggestions("source", tr("System"), sources, sources.value(0));
    m_key = line("key", tr("Key"), {}, tr("Key of this account in that system"));
    asksFor("source", m_source);
    asksFor("source_key", m_key);
    foot(tr("Add the key"), rowKey(RowId(), account));
    m_source->setFocus();
}

void SourceKeyForm::accept()
{
    if (const QString problem = refusal(); !problem.isEmpty())
        return say(problem);
    const QString key = m_key->text().trimmed();
    if (m_source->currentText().trimmed().isEmpty())
        return say(tr("Enter the system's name."), m_source);
    if (key.isEmpty())
        return say(tr("Enter the key."), m_key);
    const SourceKeyStore keys(session().db());
    const auto source = session().read(keys.spelled(m_source->currentText().simplified()));
    const auto present = source ? session().read(keys.find(*source, key)) : std::optional<std::optional<SourceKey>>();
    if (!present)
        return say(Session::formNotReadText());
    if (*present && (*present)->accountId != m_account) {
        const AccountRow* other = AccountRows::of(session()).find((*present)->accountId);
        return say(tr("This is a key of %1. Remove it there first.")
                       .arg(other ? oneLine(other->account().name, 60) : QString()),
                   m_key);
    }
    store(account::linkKey({{}, m_account, *source, key}, *present, session().act()),
          tr("Key %1 of %2 added.").arg(oneLine(key, 40), oneLine(*source, 40)));
}

} // namespace tasuki
