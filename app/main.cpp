// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "screenshots.h"
#include "self_test.h"

#include "base/clock.h"
#include "base/month.h"
#include "kpi/kpi_pdf.h"
#include "kpi/more_view.h"
#include "session/session.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/ui_settings.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QTextStream>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <vector>

namespace tasuki {

namespace {

enum Exit { kDone = 0, kFailed = 1, kUsage = 2, kBadFile = 3 };

int say(int status, const QString& text)
{
    QTextStream(status == kDone ? stdout : stderr) << text << Qt::endl;
    return status;
}

struct Wishes {
    QString file;
    bool sample = false;
    QString page;
    QString language;
    QString actor;
    QString screenshots;
    QString report;
    QString output;
    std::optional<QDate> today;
    bool selfTest = false;
};

/// The exit status where the program shall not start.
std::optional<int> read(const QStringList& arguments, Wishes& wishes)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A desktop workbench for customer success teams."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The workspace to open."),
                                 QStringLiteral("[FILE]"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QStringLiteral("Make and open a fresh sample workspace."));
    const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("Open this page."), QStringLiteral("NAME"));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("en or ja."), QStringLiteral("LANG"));
    const QCommandLineOption actor(QStringLiteral("as"), QStringLiteral("Who acts: a member's name or e-mail address."),
                                   QStringLiteral("MEMBER"));
    const QCommandLineOption today(QStringLiteral("today"), QStringLiteral("Take this day for today."),
                                   QStringLiteral("YYYY-MM-DD"));
    const QCommandLineOption shots(QStringLiteral("screenshots"),
                                   QStringLiteral("Draw every page to PNG files in DIR, without a display, and exit."),
                                   QStringLiteral("DIR"));
    const QCommandLineOption report(QStringLiteral("report"),
                                    QStringLiteral("Write this report as a PDF, without a display, and exit: kpi."),
                                    QStringLiteral("NAME"));
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")},
                                    QStringLiteral("The report's file."), QStringLiteral("FILE.pdf"));
    const QCommandLineOption selfTest(
        QStringLiteral("self-test"),
        QStringLiteral("Check what the program needs of this machine, a line each, without a display, and exit."));
    parser.addOptions({sample, page, language, actor, today, shots, report, output, selfTest});
    if (!parser.parse(arguments))
        return say(kUsage, parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return say(kDone, parser.helpText().trimmed());
    if (parser.isSet(QStringLiteral("version")))
        return say(kDone, QStringLiteral("tasuki " TASUKI_VERSION));
    if (parser.positionalArguments().size() > 1)
        return say(kUsage, QStringLiteral("Only one workspace can be opened at a time."));
    wishes = {parser.positionalArguments().value(0),
              parser.isSet(sample),
              parser.value(page),
              parser.value(language),
              parser.value(actor),
              parser.value(shots),
              parser.value(report),
              parser.value(output),
              {},
              parser.isSet(selfTest)};
    if (parser.isSet(language) && wishes.language != u"en" && wishes.language != u"ja")
        return say(kUsage, QStringLiteral("--lang is en or ja."));
    if (parser.isSet(today)) {
        wishes.today = parseDate(parser.value(today));
        if (!wishes.today)
            return say(kUsage, QStringLiteral("--today is a day like 2026-01-15."));
    }
    if (wishes.sample && !wishes.file.isEmpty())
        return say(kUsage, QStringLiteral("--sample makes a workspace of its own: give no FILE with it."));
    if (parser.isSet(report) && wishes.report != u"kpi")
        return say(kUsage, QStringLiteral("There is no report “%1”; there is: kpi.").arg(wishes.report));
    if (parser.isSet(report) != parser.isSet(output) || (parser.isSet(output) && wishes.output.isEmpty()))
        return say(kUsage, QStringLiteral("--report NAME and -o FILE.pdf go together."));
    if (parser.isSet(report) && !wishes.sample && wishes.file.isEmpty())
        return say(kUsage, QStringLiteral("--report needs a workspace: give FILE or --sample."));
    return std::nullopt;
}

/// The KPI report of the last twelve months that are over.
int writeReport(Desk& desk, const Wishes& wishes)
{
    const auto targets = revenue::TargetStore(desk.session()->db()).all();
    if (!targets)
        return say(kFailed, targets.error().text);
    const auto written = report::writeKpiPdf(
        {desk.session()->sharedBook(),
         {},
         {},
         desk.session()->workspaceName(),
         desk.session()->today(),
         desk.session()->words(),
         *targets,
         std::make_shared<kpi::MoreReader>(desk.session()->db(), [&desk] { return desk.session()->today(); })},
        wishes.output);
    return written ? say(kDone, wishes.output) : say(kFailed, written.error().text);
}

/// Until 0.2 the settings stood where Qt keeps those of programs without an organisation.
void takeOver(QSettings& settings)
{
    if (!settings.allKeys().isEmpty())
        return;
    const QSettings before(QStringLiteral("Unknown Organization"), QStringLiteral("tasuki"));
    for (const QString& key : before.allKeys())
        settings.setValue(key, before.value(key));
}

/// The size that was chosen in the settings, times what the desktop asks for. Before there is an application.
void scaleWindow()
{
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == QLatin1String("offscreen"))
        return; // pictures and reports have sizes of their own
    QSettings settings(QStringLiteral("tasuki"), QStringLiteral("tasuki"));
    const int percent = UiSettings(settings).scale();
    bool given = false;
    const double factor = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble(&given);
    if (percent != 100)
        qputenv("QT_SCALE_FACTOR", QByteArray::number((given ? factor : 1.0) * percent / 100.0));
}

/// What Qt is given: on X11 no menu grabs the keyboard or the mouse. While a grab is taken or let go, keys that are
/// typed fast go to windows that are no more, and are lost; without one they all come to the window that has the
/// keyboard, and Qt gives them to the menu.
struct QtArguments {
    QtArguments(int argc, char** argv) : values(argv, argv + argc)
    {
        values.insert(values.begin() + std::min(argc, 1), noGrab);
        count = int(values.size());
        values.push_back(nullptr);
    }
    /// Only the platform of X11 takes the argument away.
    QStringList ofTheUser() const
    {
        QStringList list = QCoreApplication::arguments();
        list.removeOne(QString::fromLatin1(noGrab));
        return list;
    }

    char noGrab[8] = "-nograb";
    std::vector<char*> values; ///< as long as the application
    int count = 0;
};

Result<void> openWished(Desk& desk, const Wishes& wishes, const QSettings& settings)
{
    if (wishes.sample)
        return desk.openSample();
    if (!wishes.file.isEmpty())
        return desk.open(wishes.file);
    if (wishes.screenshots.isEmpty()) {
        const QString last = settings.value(QStringLiteral("recent/files")).toStringList().value(0);
        if (!last.isEmpty() && QFileInfo::exists(last) && desk.open(last))
            return {};
    }
    desk.showWelcome();
    return {};
}

int testItself(Clock& clock)
{
    QStringList lines;
    bool good = true;
    for (const SelfCheck& check : selfTest(clock)) {
        lines += lineOf(check);
        good = good && check.good;
    }
    // To standard output also where something failed: the lines are one report.
    say(kDone, lines.join(u'\n'));
    return good ? kDone : kFailed;
}

int run(const Wishes& wishes)
{
    SystemClock clock(wishes.today);
    if (wishes.selfTest)
        return testItself(clock);
    QSettings settings(QStringLiteral("tasuki"), QStringLiteral("tasuki"));
    takeOver(settings);
    UiSettings uiSettings(settings);
    Language language;
    language.set(wishes.language.isEmpty() ? uiSettings.language() : wishes.language);
    Theme theme(systemColorScheme(), uiSettings.theme());
    Desk desk({theme, language, uiSettings, settings, clock});

    if (const auto opened = openWished(desk, wishes, settings); !opened)
        return say(kBadFile, opened.error().text);
    if (!wishes.actor.isEmpty())
        if (const auto acts = desk.actAs(wishes.actor); !acts)
            return say(kFailed, acts.error().text);
    if (!wishes.report.isEmpty())
        return writeReport(desk, wishes);
    if (!wishes.screenshots.isEmpty()) {
        const auto drawn = drawScreenshots(desk, theme, wishes.screenshots);
        return drawn ? say(kDone, drawn->join(u'\n')) : say(kFailed, drawn.error().text);
    }
    if (!wishes.page.isEmpty()) {
        if (!desk.window()->page(wishes.page))
            return say(kUsage, QStringLiteral("There is no page “%1”.").arg(wishes.page));
        desk.window()->navigate(wishes.page);
    }
    desk.window()->show();
    return QApplication::exec();
}

} // namespace

} // namespace tasuki

int main(int argc, char** argv)
{
#ifdef SIGXFSZ
    // A file that may not grow is an error to be told, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    for (int i = 1; i < argc; ++i)
        if (std::strncmp(argv[i], "--screenshots", 13) == 0 || std::strncmp(argv[i], "--report", 8) == 0
            || std::strcmp(argv[i], "--help") == 0 || std::strcmp(argv[i], "--self-test") == 0
            || std::strcmp(argv[i], "--version") == 0)
            qputenv("QT_QPA_PLATFORM", "offscreen");
    tasuki::scaleWindow();
    tasuki::QtArguments arguments(argc, argv);
    QApplication application(arguments.count, arguments.values.data());
    QCoreApplication::setApplicationName(QStringLiteral("tasuki"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TASUKI_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Tasuki"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.tasuki.Tasuki"));
    tasuki::Wishes wishes;
    if (const auto status = tasuki::read(arguments.ofTheUser(), wishes))
        return *status;
    return tasuki::run(wishes);
}
