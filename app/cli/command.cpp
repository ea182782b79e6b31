// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "account/account_store.h"
#include "people/people_store.h"
#include "revenue/revenue_store.h"

#include <cstdio>

namespace tasuki::cli {

void say(const QString& line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stderr);
}

int usageError(const QString& sentence)
{
    say(QStringLiteral("tasuki-cli: ") + sentence);
    say(Cli::tr("Try “tasuki-cli --help”."));
    return kUsage;
}

int failWorkspace(const Error& error)
{
    say(QStringLiteral("tasuki-cli: ") + error.text);
    switch (error.code) {
    case ErrorCode::NotWorkspace:
    case ErrorCode::Newer:
    case ErrorCode::Damaged:
    case ErrorCode::ReadOnly:
    case ErrorCode::Locked: return kUnusableFile;
    default: return kRefused;
    }
}

int refuse(const Error& error)
{
    say(QStringLiteral("tasuki-cli: ") + error.text);
    if (!error.detail.isEmpty() && error.code == ErrorCode::Invalid)
        say(error.detail);
    return kRefused;
}

std::unique_ptr<Workspace> openWorkspace(const QString& path, bool readOnly, Globals& globals, int& status)
{
    Workspace::Options options;
    options.readOnly = readOnly;
    auto opened = Workspace::open(path, *globals.clock, options);
    if (!opened) {
        status = failWorkspace(opened.error());
        return {};
    }
    std::unique_ptr<Workspace> workspace = std::move(*opened);
    if (!readOnly && workspace->isReadOnly()) {
        status = failWorkspace({ErrorCode::ReadOnly,
                                Cli::tr("“%1” is read-only and can't be changed. Copy it and use the copy.").arg(path),
                                {}});
        return {};
    }
    if (globals.actor.isEmpty())
        return workspace;
    const auto directory = PeopleStore(workspace->db()).directory();
    if (!directory) {
        status = failWorkspace(directory.error());
        return {};
    }
    const Member* actor = directory->findMember(globals.actor);
    if (!actor) {
        status =
            refuse({ErrorCode::NotFound, Cli::tr("Member “%1” not found in this workspace.").arg(globals.actor), {}});
        return {};
    }
    workspace->setActor(actor->id);
    return workspace;
}

void addMonthOption(QCommandLineParser& parser, const QString& name)
{
    const bool first = name == u"from";
    parser.addOption({name,
                      first ? Cli::tr("First month; default: the first with data.")
                            : Cli::tr("Last month; default: the month of today."),
                      QStringLiteral("YYYY-MM")});
}

void addMonthOptions(QCommandLineParser& parser)
{
    addMonthOption(parser, QStringLiteral("from"));
    addMonthOption(parser, QStringLiteral("to"));
}

std::optional<MonthRange> monthRange(const QCommandLineParser& parser)
{
    MonthRange range;
    for (const auto& [name, month] :
         {std::pair(QStringLiteral("from"), &range.from), std::pair(QStringLiteral("to"), &range.to)}) {
        if (!parser.optionNames().contains(name))
            continue;
        *month = Month::parse(parser.value(name));
        if (!*month) {
            usageError(Cli::tr("Invalid month “%1”. Use a month such as 2024-03.").arg(parser.value(name)));
            return std::nullopt;
        }
    }
    if (range.from && range.to && *range.from > *range.to) {
        usageError(Cli::tr("--from is after --to."));
        return std::nullopt;
    }
    return range;
}

void addSliceOptions(QCommandLineParser& parser)
{
    parser.addOption(
        {QStringLiteral("window"),
         Cli::tr(
             "month (default), t12m (against twelve months before), quarter, half, year (fiscal), or span: all from --from to --to."),
         QStringLiteral("WINDOW")});
    parser.addOption({QStringLiteral("by"),
                      Cli::tr("Break down by: %1; default: no breakdown.").arg(revenue::dimensionNames()),
                      QStringLiteral("DIMENSION")});
}

bool readSlices(const QCommandLineParser& parser, revenue::Window& window, std::optional<revenue::Dimension>& by)
{
    if (parser.isSet(QStringLiteral("window"))) {
        const auto named = revenue::windowOf(parser.value(QStringLiteral("window")));
        if (!named) {
            usageError(Cli::tr("Invalid period length “%1”. Use month, t12m, quarter, half, year or span.")
                           .arg(parser.value(QStringLiteral("window"))));
            return false;
        }
        window = *named;
    }
    if (parser.isSet(QStringLiteral("by"))) {
        by = dimensionNamed(parser.value(QStringLiteral("by")));
        return by.has_value();
    }
    return true;
}

std::optional<revenue::Dimension> dimensionNamed(const QString& name)
{
    const auto dimension = revenue::dimensionOf(name);
    if (!dimension)
        usageError(Cli::tr("Invalid dimension “%1”. Use one of: %2.").arg(name, revenue::dimensionNames()));
    return dimension;
}

std::optional<revenue::Book> readBook(Workspace& workspace, int& status)
{
    auto book = revenue::RevenueStore(workspace.db()).book();
    if (!book) {
        status = failWorkspace(book.error());
        return std::nullopt;
    }
    if (const auto currencies = book->checkCurrencies(); !currencies) {
        status = refuse(currencies.error());
        return std::nullopt;
    }
    for (const size_t account : book->negativeAccounts)
        say(Cli::tr("Warning: the total of account %1 (%2) is negative at times and counts as 0 then.")
                .arg(book->accounts[account].key, book->accounts[account].name));
    return std::move(*book);
}

Month lastMonth(const MonthRange& range, const Workspace& workspace)
{
    return range.to ? *range.to : Month::of(workspace.today());
}

Month firstMonth(const MonthRange& range, const revenue::Book& book, Month last)
{
    if (range.from)
        return *range.from;
    return book.firstMonth().value_or(last + 1); // no data: no rows
}

std::optional<Account> accountNamed(Workspace& workspace, const QString& key, int& status)
{
    const auto account = AccountStore(workspace.db()).findByKey(key);
    if (!account)
        status = failWorkspace(account.error());
    else if (!*account)
        status = refuse({ErrorCode::NotFound, Cli::tr("Account “%1” not found in this workspace.").arg(key), {}});
    else
        return *account;
    return std::nullopt;
}

} // namespace tasuki::cli
