// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "sample/sample.h"

#include <QTimeZone>

namespace tasuki::cli {

namespace {

void addOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("currency"), Cli::tr("Base currency; default JPY."), QStringLiteral("CODE")});
    parser.addOption({QStringLiteral("fiscal-start"), Cli::tr("First month of the fiscal year, 1 to 12; default 4."),
                      QStringLiteral("MONTH")});
    parser.addOption({QStringLiteral("fiscal-name"),
                      Cli::tr("Name fiscal years by the year of their first or last month; default first."),
                      QStringLiteral("first|last")});
    parser.addOption(
        {QStringLiteral("zone"),
         Cli::tr("Time zone in which instants of files become days; default Asia/Tokyo for JPY, else UTC."),
         QStringLiteral("ZONE")});
    parser.addOption({QStringLiteral("sample"), Cli::tr("Fill with sample data.")});
}

bool isCurrency(const QString& code)
{
    return code.size() == 3 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

int run(const QStringList& arguments, const QCommandLineParser& parser, Globals& globals)
{
    if (arguments.size() != 1)
        return usageError(Cli::tr("“new” takes the name of one file."));
    const QString currency = parser.isSet(QStringLiteral("currency"))
                                 ? parser.value(QStringLiteral("currency")).toUpper()
                                 : QStringLiteral("JPY");
    if (!isCurrency(currency))
        return usageError(Cli::tr("Invalid currency “%1”. Use three letters, such as JPY.").arg(currency));
    bool number = true;
    const int month =
        parser.isSet(QStringLiteral("fiscal-start")) ? parser.value(QStringLiteral("fiscal-start")).toInt(&number) : 4;
    if (!number || month < 1 || month > 12)
        return usageError(Cli::tr("Use --fiscal-start with a month from 1 to 12."));
    const QString named = parser.isSet(QStringLiteral("fiscal-name")) ? parser.value(QStringLiteral("fiscal-name"))
                                                                      : QStringLiteral("first");
    if (named != u"first" && named != u"last")
        return usageError(Cli::tr("Use --fiscal-name with first or last."));
    const QString zone = parser.value(QStringLiteral("zone"));
    if (!zone.isEmpty() && !QTimeZone(zone.toLatin1()).isValid())
        return usageError(Cli::tr("Invalid time zone “%1”. Use a name such as Asia/Tokyo.").arg(zone));
    const bool sample = parser.isSet(QStringLiteral("sample"));
    if (sample && (currency != u"JPY" || month != 4 || named != u"first" || !zone.isEmpty()))
        return usageError(
            Cli::tr("The sample has its own currency and fiscal year. Omit --currency and --fiscal-start."));
    const auto made =
        sample ? sample::create(arguments[0], *globals.clock)
               : Workspace::create(arguments[0], currency, FiscalStart(month, named == u"last"), *globals.clock, zone);
    return made ? int(kDone) : refuse({made.error().code, made.error().text, {}});
}

} // namespace

const Command kNewCommand = {
    "new",
    "FILE [--currency JPY] [--fiscal-start 4] [--fiscal-name first|last] [--zone ZONE] [--sample]",
    QT_TRANSLATE_NOOP("cli", "Create a workspace. Never overwrites a file."),
    "tasuki-cli new team.tasuki --currency JPY",
    &addOptions,
    &run};

} // namespace tasuki::cli
