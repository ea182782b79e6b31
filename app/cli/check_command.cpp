// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "import/waiting_store.h"
#include "revenue/revenue_store.h"
#include "workspace/checks.h"

#include <cstdio>

namespace tasuki::cli {

namespace {

void addOptions(QCommandLineParser&) {}

void print(const QString& line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
}

int run(const QStringList& arguments, const QCommandLineParser&, Globals& globals)
{
    if (arguments.size() != 1)
        return usageError(Cli::tr("“check” takes one workspace."));
    int status = kDone;
    const auto workspace = openWorkspace(arguments[0], true, globals, status);
    if (!workspace)
        return status;
    const auto findings = checkWorkspace(workspace->db());
    if (!findings)
        return failWorkspace(findings.error());
    for (const QString& finding : *findings)
        print(finding);
    if (const auto book = revenue::RevenueStore(workspace->db()).book(); book && findings->isEmpty()) {
        for (const size_t account : book->negativeAccounts)
            print(Cli::tr("notice: the total of account %1 is negative at times and counts as 0 then")
                      .arg(book->accounts[account].key));
        for (const revenue::UnknownCurrency& unknown : book->unknownCurrencies)
            print(Cli::tr("notice: no rate for %1 (account %2)").arg(unknown.code, unknown.accountKey));
    }
    if (const auto unowned = revenue::RevenueStore(workspace->db()).unownedMonths(); unowned && *unowned)
        print(Cli::tr("notice: %n accounts have MRR in months before their first owner, %1 to %2 (such as %3)", nullptr,
                      int((*unowned)->accounts))
                  .arg((*unowned)->first.toString(), (*unowned)->last.toString(), (*unowned)->example));
    if (const auto waiting = imports::WaitingStore(workspace->db()).count(); waiting && *waiting > 0)
        print(Cli::tr("notice: %n rows wait for their account", nullptr, int(*waiting)));
    std::fflush(stdout);
    return findings->isEmpty() ? kDone : kRefused;
}

} // namespace

const Command kCheckCommand = {
    "check",
    "FILE",
    QT_TRANSLATE_NOOP("cli", "Look for damage in the file and for contradictions in the data."),
    "tasuki-cli check team.tasuki",
    &addOptions,
    &run};

} // namespace tasuki::cli
