// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "kind/file_kind.h"
#include "kind/kind.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <array>
#include <cstdio>

using namespace tasuki;
using namespace tasuki::cli;

namespace {

constexpr std::array<const Command*, 15> kCommands = {
    &kNewCommand,     &kImportCommand,  &kRecipesCommand, &kWaitingCommand,    &kMergeCommand,
    &kKeysCommand,    &kExportCommand,  &kKpiCommand,     &kOnboardingCommand, &kMovementsCommand,
    &kCohortsCommand, &kCaptureCommand, &kSearchCommand,  &kCheckCommand,      &kBackupCommand};

/// --name VALUE, which stands before or after the command.
const QStringList& globalsWithValue()
{
    static const QStringList names = {QStringLiteral("--today"), QStringLiteral("--as"), QStringLiteral("--lang")};
    return names;
}

void addGlobalOptions(QCommandLineParser& parser)
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption({QStringLiteral("today"), Cli::tr("Date to use as today; default: system date."),
                      QStringLiteral("YYYY-MM-DD")});
    parser.addOption({QStringLiteral("as"), Cli::tr("Acting as: a member's name or email; default: no one."),
                      QStringLiteral("MEMBER")});
    parser.addOption({QStringLiteral("lang"), Cli::tr("en (default) or ja."), QStringLiteral("LANGUAGE")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Cli::tr("Show this help.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, Cli::tr("Show the version.")});
}

void print(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
    std::fflush(stdout);
}

/// What KIND may be, a line.
QString kindsSentence()
{
    return Cli::tr("KIND is one of: %1; for an import also: %2; for an export also: %3.")
               .arg(fileKindCodes().join(QStringLiteral(", ")), kindOf(Entity::Sheet)->file->codeText(),
                    QStringLiteral("handoffs, renewals, movements, kpi, cohorts"))
           + u'\n';
}

QString helpText()
{
    QString text =
        Cli::tr("tasuki-cli: import, export, metrics and checks of Tasuki workspaces.") + QStringLiteral("\n\n");
    for (const Command* command : kCommands)
        text += QStringLiteral("tasuki-cli %1 %2\n")
                    .arg(QLatin1String(command->name), QString::fromUtf8(command->arguments));
    text += u'\n' + kindsSentence();
    text += Cli::tr("Options and an example of a command: tasuki-cli COMMAND --help.") + u'\n';
    text += Cli::tr("With every command: --today YYYY-MM-DD, --as MEMBER, --lang en|ja, --version, --help.") + u'\n';
    text += Cli::tr("Exit status: 0 done, 1 refused, 2 wrong usage, 3 workspace not usable.") + u'\n';
    return text;
}

/// What one command does and takes, with each of its options, and an example.
void printHelp(const Command& command, const QCommandLineParser& parser)
{
    // Qt's text begins with a line of its own on how the program is called, which knows no commands.
    const QString options = parser.helpText().section(QStringLiteral("\n\n"), 1);
    const QString arguments = QString::fromUtf8(command.arguments);
    print(QStringLiteral("tasuki-cli %1 %2\n\n").arg(QLatin1String(command.name), arguments) + Cli::tr(command.purpose)
          + QStringLiteral("\n\n") + (arguments.contains(QStringLiteral(" KIND")) ? kindsSentence() + u'\n' : QString())
          + options + u'\n' + Cli::tr("Example:") + QStringLiteral("\n  ") + QLatin1String(command.example) + u'\n');
}

/// The place of the command's name; −1 where there is none.
qsizetype commandPlace(const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (globalsWithValue().contains(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

const Command* findCommand(const QString& name)
{
    const auto it =
        std::ranges::find_if(kCommands, [&](const Command* command) { return name == QLatin1String(command->name); });
    return it == kCommands.end() ? nullptr : *it;
}

/// A status where the call is wrong.
std::optional<int> readGlobals(const QCommandLineParser& parser, Globals& globals)
{
    std::optional<QDate> today;
    if (parser.isSet(QStringLiteral("today"))) {
        today = parseDate(parser.value(QStringLiteral("today")));
        if (!today)
            return usageError(
                Cli::tr("Invalid day “%1”. Use a day such as 2024-03-01.").arg(parser.value(QStringLiteral("today"))));
    }
    globals.clock = std::make_unique<SystemClock>(today);
    globals.actor = parser.value(QStringLiteral("as"));
    const QString language =
        parser.isSet(QStringLiteral("lang")) ? parser.value(QStringLiteral("lang")) : QStringLiteral("en");
    if (language != u"en" && language != u"ja")
        return usageError(Cli::tr("Invalid language “%1”. Use en or ja.").arg(language));
    globals.language = language == u"ja" ? TermLanguage::Japanese : TermLanguage::English;
    return std::nullopt;
}

/// The language has to be known before the first sentence, so before the options are parsed.
void installTranslator(const QStringList& arguments, QTranslator& translator, QTranslator& qt)
{
    const bool japanese = arguments.contains(QStringLiteral("--lang=ja"))
                          || (arguments.indexOf(QStringLiteral("--lang")) >= 0
                              && arguments.value(arguments.indexOf(QStringLiteral("--lang")) + 1) == u"ja");
    // Qt's own words: what is wrong with an option.
    if (japanese && qt.load(QStringLiteral("qtbase_ja"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    // The English ones are plural forms.
    if (translator.load(japanese ? QStringLiteral(":/tasuki/translations/tasuki_ja.qm")
                                 : QStringLiteral(":/tasuki/translations/tasuki_en.qm")))
        QCoreApplication::installTranslator(&translator);
}

int run(const QStringList& arguments)
{
    const qsizetype place = commandPlace(arguments);
    const Command* command = place < 0 ? nullptr : findCommand(arguments[place]);
    if (place >= 0 && !command)
        return usageError(Cli::tr("Command “%1” not found.").arg(arguments[place]));
    QCommandLineParser parser;
    addGlobalOptions(parser);
    if (command)
        command->addOptions(parser);
    // process() would end the program with 1 where the call is wrong.
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return command ? printHelp(*command, parser) : print(helpText()), kDone;
    if (parser.isSet(QStringLiteral("version")))
        return print(QStringLiteral("tasuki-cli %1\n").arg(QCoreApplication::applicationVersion())), kDone;
    if (!command)
        return say(QStringLiteral("tasuki-cli: ") + Cli::tr("No command given.") + QStringLiteral("\n\n") + helpText()),
               kUsage;
    Globals globals;
    if (const auto status = readGlobals(parser, globals))
        return *status;
    return command->run(parser.positionalArguments().mid(1), parser, globals);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tasuki-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TASUKI_VERSION));
    QTranslator translator;
    QTranslator qt;
    installTranslator(QCoreApplication::arguments(), translator, qt);
    return run(QCoreApplication::arguments());
}
