// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample.h"

#include "sample/sample_maker.h"
#include "storage/failure.h"
#include "workspace/edit_writer.h"

#include <QFile>

#include <iterator>

namespace tasuki::sample {

void Maker::make()
{
    makePeople();
    for (int i = 0; i < int(std::size(kCompanies)); ++i)
        makeAccount(i);
    makeHandoffs();
    makeRenewals();
    for (int i = 0; i < int(m_accounts.size()); ++i) {
        makeOnboarding(m_accounts[size_t(i)], i);
        makeGoals(m_accounts[size_t(i)], i);
    }
    for (int i = 0; i < int(m_accounts.size()); ++i)
        makePromises(m_accounts[size_t(i)], i);
    for (int i = 0; i < int(m_accounts.size()); ++i)
        makeTasks(m_accounts[size_t(i)], i);
    makePresent();
}

Result<std::unique_ptr<Workspace>> create(const QString& path, Clock& clock)
{
    auto workspace = Workspace::create(path, QStringLiteral("JPY"), 4, clock);
    if (!workspace)
        return workspace;
    auto filled = storage::attempt([&] {
        Edit edit(QStringLiteral("sample"), Act());
        Maker(edit, clock.today()).make();
        storage::Transaction transaction((*workspace)->db());
        writeRows((*workspace)->db(), edit);
        transaction.commit();
    });
    if (!filled) {
        workspace->reset();
        QFile::remove(path);
        return std::move(filled).error();
    }
    return workspace;
}

} // namespace tasuki::sample
