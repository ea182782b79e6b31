// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/source_key_form.h"
#include "account/source_key_rules.h"
#include "account/source_key_store.h"
#include "session/list_section.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

const QString kAdd = QStringLiteral("sourceKey");

/// What other systems call the account: by these keys their files find it.
class SourceKeySection final : public ListSection<SourceKey> {
    Q_DECLARE_TR_FUNCTIONS(SourceKeySection)
public:
    SourceKeySection(Session& session, QWidget* parent)
        : ListSection(
            session, QStringLiteral("sourceKeys"), {}, [](const SourceKey& key) { return key.id.value(); }, parent)
    {}
    void run(const QString& command) override
    {
        if (command == kAdd)
            (new SourceKeyForm(m_session, m_account, window()))->open();
    }
    QStringList menu() const override { return {QStringLiteral("remove"), QString(), kAdd}; }

private:
    Result<std::vector<SourceKey>> rowsOf(AccountId account) const override
    {
        return SourceKeyStore(m_session.db()).ofAccount(account);
    }
    std::vector<Column<SourceKey>> columns() override
    {
        return {{.id = QStringLiteral("source"),
                 .title = tr("System"),
                 .display = [](const SourceKey& key) { return nameOf(key); },
                 .exportTitle = QStringLiteral("source"),
                 .exportValue = [](const SourceKey& key) { return key.source; }},
                {.id = QStringLiteral("key"),
                 .title = tr("Key"),
                 .display = [](const SourceKey& key) { return key.key; },
                 .exportTitle = QStringLiteral("source_key"),
                 .exportValue = [](const SourceKey& key) { return key.key; }}};
    }
    LineData line(const SourceKey& key) override
    {
        return {.title = oneLine(key.key, 200), .detail = oneLine(nameOf(key), 100)};
    }
    QString name() const override { return tr("Keys of systems"); }
    QString emptyText() const override { return tr("No keys of other systems yet."); }
    NewRow newRow() const override { return {kAdd, tr("Add a key"), {}}; }
    void remove() override
    {
        if (const SourceKey* key = current())
            m_session.run(account::unlinkKey(*key, m_session.act()),
                          tr("Key %1 of %2 removed.").arg(oneLine(key->key, 40), oneLine(nameOf(*key), 40)));
    }
    /// Of a merged account the workspace's own key goes on.
    static QString nameOf(const SourceKey& key) { return key.source.isEmpty() ? tr("This workspace") : key.source; }
};

} // namespace

AccountSection* makeSourceKeySection(Session& session, QWidget* parent)
{
    return new SourceKeySection(session, parent);
}

std::vector<SectionCommand> sourceKeyCommands()
{
    return {
        {kAdd, [] { return SourceKeySection::tr("Add a key of another system…"); }, {}, CommandScope::Letter, true}};
}

} // namespace tasuki
