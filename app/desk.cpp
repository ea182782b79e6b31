// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "account/account_conditions.h"
#include "account/account_page.h"
#include "account/account_palette.h"
#include "account/accounts_page.h"
#include "base/calendar.h"
#include "capture/capture_sheet.h"
#include "capture/capture_strip.h"
#include "capture/opened.h"
#include "contact/contact_palette.h"
#include "currency/currencies_page.h"
#include "handoff/handoff_page.h"
#include "handoff/pass_statistics_page.h"
#include "handoff/report_sheet.h"
#include "import/file_drops.h"
#include "import/recipes_page.h"
#include "import/waiting_page.h"
#include "kpi/kpi_page.h"
#include "onboarding/onboarding_page.h"
#include "people/people_page.h"
#include "people/team_page.h"
#include "renewal/renewals_page.h"
#include "sample/sample.h"
#include "search/index_keeper.h"
#include "search/search_palette.h"
#include "session/export_sheet.h"
#include "session/session.h"
#include "session/view_palette.h"
#include "settings/settings.h"
#include "settings/settings_page.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/rail.h"
#include "shell/ui_settings.h"
#include "storage/failure.h"
#include "storage/workspace_file.h"
#include "task/tasks_page.h"
#include "theme/theme.h"
#include "today/today_page.h"
#include "welcome/new_workspace_sheet.h"
#include "welcome/welcome_page.h"
#include "widgets/format.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace tasuki {

namespace {

constexpr int kBusyMilliseconds = 50;
constexpr int kRecentKept = 8;
constexpr QSize kFrameRoom(16, 48);
const QString kRecentKey = QStringLiteral("recent/files");

} // namespace

QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

SessionActing::SessionActing(QSettings& settings, QObject* parent) : ActingMember(parent), m_settings(settings) {}

void SessionActing::setSession(Session* session)
{
    m_session = session;
    if (!m_session)
        return;
    remember();
    connect(m_session, &Session::actorChanged, this, &ActingMember::changed);
    connect(m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (!changes.touches(Entity::Member))
            return;
        remember(); // the members may not have been read before
        // Who makes the first member is that member.
        const auto present = members();
        if (m_session->isActing() && present.size() == 1 && current() == 0)
            choose(present.front().id);
        Q_EMIT changed();
    });
}

void SessionActing::remember()
{
    const MemberId remembered(m_settings.value(key()).toLongLong());
    if (!m_session->workspace().actor().isValid() && m_session->directory().member(remembered))
        m_session->setActor(remembered);
}

QString SessionActing::key() const
{
    const QByteArray path = m_session->workspace().path().toUtf8();
    return QStringLiteral("acting/")
           + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

std::vector<ActingMember::Member> SessionActing::members() const
{
    std::vector<Member> members;
    if (m_session)
        for (const tasuki::Member& member : m_session->directory().members())
            if (member.active)
                members.push_back({member.id.value(), member.name, member.yomi});
    return members;
}

qint64 SessionActing::current() const
{
    return m_session ? m_session->workspace().actor().value() : 0;
}

void SessionActing::choose(qint64 id)
{
    if (!m_session)
        return;
    m_settings.setValue(key(), id);
    m_session->setActor(MemberId(id));
}

Desk::Desk(const DeskParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {}

Desk::~Desk() = default;

Desk::Room::~Room()
{
    window.reset();
    acting.reset();
    session.reset();
    workspace.reset();
}

/// The way out of a room often begins in one of its own buttons, so it is taken down a moment later; and only after
/// the new window is there, because the last one to close ends the program.
void Desk::leave(std::shared_ptr<Room> room)
{
    if (!room)
        return;
    room->window->hide();
    QTimer::singleShot(0, this, [room]() mutable {
        room->window->close();
        room.reset();
    });
}

void Desk::makeRoom(std::unique_ptr<Workspace> workspace)
{
    // The next window stands where this one does.
    if (m_room)
        m_parts.uiSettings.setGeometry(m_room->window->saveGeometry());
    auto old = std::exchange(m_room, std::make_shared<Room>());
    m_room->workspace = std::move(workspace);
    m_room->acting = std::make_unique<SessionActing>(m_parts.settings);
    m_room->window = std::make_unique<MainWindow>(
        ShellParts{m_parts.theme, m_parts.language, m_parts.uiSettings, m_dialogs, m_room->acting.get()});
    if (m_room->workspace)
        m_room->window->setExporter(
            [this](const TableExport& list) { openExportSheet(*session(), window(), m_parts.uiSettings, list); });
    if (m_parts.uiSettings.geometry().isEmpty()) {
        // The first time as large as the sketch, as far as the screen has room for it and its frame.
        const QSize room = m_room->window->screen()->availableSize() - kFrameRoom;
        m_room->window->resize(m_room->window->size().boundedTo(room));
    }
    if (m_room->workspace)
        m_room->session = std::make_unique<Session>(*m_room->workspace, *m_room->window);
    m_room->acting->setSession(m_room->session.get());
    addCommands();
    if (old) {
        m_room->window->show();
        leave(std::move(old));
    }
}

void Desk::showWelcome()
{
    makeRoom({});
    const auto tried = [this](const Result<void>& opened) {
        if (!opened)
            tell(opened.error());
    };
    window()->addPage(new WelcomePage({.sample = [this, tried] { tried(openSample()); },
                                       .create = [this] { createWorkspace(false); },
                                       .import = [this] { createWorkspace(true); },
                                       .open = [this] { chooseAndOpen(); },
                                       .openRecent = [this, tried](const QString& path) { tried(open(path)); },
                                       .recent = [this] { return recent(); }}));
    window()->navigate(QStringLiteral("welcome"));
}

Result<void> Desk::open(const QString& path)
{
    Workspace::Options options;
    options.busyMilliseconds = kBusyMilliseconds;
    auto workspace = Workspace::open(QFileInfo(path).absoluteFilePath(), m_parts.clock, options);
    if (!workspace)
        return std::move(workspace).error();
    take(std::move(*workspace), {});
    return {};
}

Result<void> Desk::openSample()
{
    const QString stamp = m_parts.clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString path = QDir(dataFolder()).filePath(QStringLiteral("sample-%1.tasuki").arg(stamp));
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = QDir(dataFolder()).filePath(QStringLiteral("sample-%1-%2.tasuki").arg(stamp).arg(n));
    auto workspace = sample::create(path, m_parts.clock);
    if (!workspace)
        return std::move(workspace).error();
    take(std::move(*workspace), sample::kSampleActor);
    return {};
}

Result<void> Desk::actAs(const QString& member)
{
    const Member* found = session() ? session()->directory().findMember(member) : nullptr;
    if (!found)
        return Error{ErrorCode::NotFound, tr("Member “%1” not found in this workspace.").arg(member), {}};
    session()->setActor(found->id);
    return {};
}

void Desk::take(std::unique_ptr<Workspace> workspace, MemberId actor)
{
    workspace->setActor(actor);
    makeRoom(std::move(workspace));
    addPages();
    nameWindow();
    connect(&m_parts.language, &Language::changed, window(), [this] { nameWindow(); });
    connect(session(), &Session::changed, window(), [this](const ChangeSet& changes) {
        if (changes.touches(Entity::Setting))
            nameWindow();
    });
    remember(m_room->workspace->path());
    if (m_room->workspace->isReadOnly())
        window()->toast({tr("This workspace is read-only. Save a copy to edit."), tr("Save a copy…"),
                         [this] { saveCopy(); }, true});
    window()->navigate(QStringLiteral("today"));
}

void Desk::nameWindow()
{
    const FiscalPeriod half =
        FiscalCalendar(session()->fiscalStart()).periodOf(FiscalPeriod::Kind::Half, m_room->workspace->today());
    window()->setWorkspace(QFileInfo(m_room->workspace->path()).completeBaseName(), fiscalText(half));
}

void Desk::addPages()
{
    window()->addPage(new TodayPage(*session()));
    window()->addPage(new TasksPage(*session()));
    window()->addPage(new AccountsPage(*session()));
    window()->addPage(new HandoffPage(*session()));
    window()->addPage(new PassStatisticsPage(*session()));
    window()->addPage(new RenewalsPage(*session()));
    window()->addPage(new OnboardingPage(*session()));
    window()->addPage(new KpiPage(*session()));
    window()->addPage(new TeamPage(*session()));
    window()->addPage(new PeoplePage(*session()));
    window()->addPage(new CurrenciesPage(*session()));
    m_room->import = new ImportPage(*session());
    window()->addPage(m_room->import);
    window()->addPage(new WaitingPage(*session()));
    window()->addPage(new RecipesPage(*session()));
    window()->addPage(new SettingsPage(*session()));
    window()->addPage(new AccountPage(*session()));
    m_room->capture = new CaptureStrip(
        *session(),
        [this] {
            const Page* page = window()->currentPage();
            return page && page->id() == u"account" ? AccountId(page->place().toLongLong()) : AccountId();
        },
        [this] {
            if (Page* page = window()->currentPage())
                page->home()->setFocus();
        });
    window()->setStrip(m_room->capture);
    window()->addPaletteProvider(std::make_unique<AccountProvider>(*session()));
    window()->addPaletteProvider(std::make_unique<ContactProvider>(*session()));
    window()->addPaletteProvider(std::make_unique<MemberProvider>(*session()));
    window()->addPaletteProvider(std::make_unique<ViewProvider>(*session()));
    window()->addPaletteProvider(std::make_unique<ConditionProvider>(*session()));
    window()->addPaletteProvider(std::make_unique<SearchProvider>(*session()));
    new IndexKeeper(*session()); // goes with it
}

void Desk::addCommands()
{
    new FileDrops(*window(), [this](const QStringList& paths) {
        if (paths.size() == 1 && paths.front().endsWith(QStringLiteral(".tasuki"), Qt::CaseInsensitive)) {
            if (const auto opened = open(paths.front()); !opened)
                tell(opened.error());
        } else if (paths.size() == 1 && session() && !m_room->workspace->isReadOnly()
                   && capture::isOpenable(paths.front())) {
            openCaptureFile(*session(), window(), paths.front());
        } else {
            importFiles(paths);
        }
    });
    window()->addCommand({.id = QStringLiteral("file.new"),
                          .text = [] { return tr("New workspace…"); },
                          .run = [this] { createWorkspace(false); },
                          .menu = CommandMenu::File,
                          .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                          .icon = QStringLiteral("file-plus")});
    window()->addCommand({.id = QStringLiteral("file.open"),
                          .text = [] { return tr("Open a workspace…"); },
                          .run = [this] { chooseAndOpen(); },
                          .menu = CommandMenu::File,
                          .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_O)},
                          .icon = QStringLiteral("folder-open")});
    window()->addCommand({.id = QStringLiteral("file.sample"),
                          .text = [] { return tr("Try the sample"); },
                          .run =
                              [this] {
                                  if (const auto opened = openSample(); !opened)
                                      tell(opened.error());
                              },
                          .menu = CommandMenu::File,
                          .icon = QStringLiteral("sparkles")});
    window()->addCommand({.id = QStringLiteral("file.saveCopy"),
                          .text = [] { return tr("Save a copy…"); },
                          .run = [this] { saveCopy(); },
                          .menu = CommandMenu::File,
                          .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                          .icon = QStringLiteral("copy"),
                          .enabled = [this] { return session() != nullptr; }});
    window()->addCommand({.id = QStringLiteral("capture.open"),
                          .text = [] { return tr("Quick log"); },
                          .run = [this] { m_room->capture->open(); },
                          .menu = CommandMenu::New,
                          .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
                          .icon = QStringLiteral("square-pen"),
                          .enabled = [this] { return session() && !m_room->workspace->isReadOnly(); }});
    window()->addCommand({.id = QStringLiteral("capture.full"),
                          .text = [] { return tr("Open the full editor…"); },
                          .run = [this] { m_room->capture->openFull(); },
                          .menu = CommandMenu::New,
                          .icon = QStringLiteral("square-pen"),
                          .enabled = [this] { return session() && !m_room->workspace->isReadOnly(); }});
    window()->addCommand({.id = QStringLiteral("capture.file"),
                          .text = [] { return tr("Log an email or event file…"); },
                          .run =
                              [this] {
                                  m_dialogs.openFiles(window(), tr("Log an email or event file"),
                                                      tr("Email messages and events (*.eml *.ics);;All files (*)"),
                                                      [this](const QStringList& paths) {
                                                          if (session() && !paths.isEmpty())
                                                              openCaptureFile(*session(), window(), paths.front());
                                                      });
                              },
                          .menu = CommandMenu::New,
                          .icon = QStringLiteral("square-pen"),
                          .enabled = [this] { return session() && !m_room->workspace->isReadOnly(); }});
    window()->addCommand({.id = QStringLiteral("file.import"),
                          .text = [] { return tr("Import a file…"); },
                          .run = [this] { chooseImport(); },
                          .menu = CommandMenu::File,
                          .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
                          .icon = QStringLiteral("upload"),
                          .enabled = [this] { return session() && !m_room->workspace->isReadOnly(); }});
    window()->addCommand({.id = QStringLiteral("file.paste"),
                          .text = [] { return tr("Import the copied rows"); },
                          .run = [this] { pasteImport(); },
                          .menu = CommandMenu::File,
                          .shortcuts = {QKeySequence(QKeySequence::Paste)},
                          .icon = QStringLiteral("upload"),
                          .enabled = [this] { return session() && !m_room->workspace->isReadOnly(); }});
    window()->addCommand({.id = QStringLiteral("handoff.report"),
                          .text = [] { return tr("Handoff report…"); },
                          .run = [this] { openReportSheet(*session(), window()); },
                          .menu = CommandMenu::File,
                          .icon = QStringLiteral("file-text"),
                          .enabled = [this] { return session() != nullptr; }});
    const auto settings = [this](const char* id, std::function<QString()> text, const QString& part) {
        window()->addCommand({.id = QLatin1String(id),
                              .text = std::move(text),
                              .run = [this, part] { window()->navigate(QStringLiteral("settings"), part); },
                              .menu = CommandMenu::Edit,
                              .icon = QStringLiteral("settings"),
                              .enabled = [this] { return session() != nullptr; }});
    };
    settings(
        "settings.routes", [] { return tr("Handoff routes and checklists…"); }, QStringLiteral("routes"));
    settings(
        "settings.kinds", [] { return tr("Touchpoint types…"); }, QStringLiteral("kinds"));
    addRecentCommands();
}

void Desk::addRecentCommands()
{
    int n = 0;
    for (const QString& path : recent()) {
        window()->addCommand({.id = QStringLiteral("file.recent%1").arg(++n),
                              .text = [path] { return tr("Open again: %1").arg(QFileInfo(path).fileName()); },
                              .run =
                                  [this, path] {
                                      if (const auto opened = open(path); !opened)
                                          tell(opened.error());
                                  },
                              .menu = CommandMenu::File});
    }
}

void Desk::createWorkspace(bool thenImport)
{
    openNewWorkspaceSheet(window(), [this, thenImport](const QString& currency, int fiscalStartMonth) {
        createFile(currency, fiscalStartMonth, thenImport);
    });
}

void Desk::createFile(const QString& currency, int fiscalStartMonth, bool thenImport)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString suggestion =
        (documents.exists() ? documents : QDir::home()).filePath(tr("customers") + QStringLiteral(".tasuki"));
    m_dialogs.saveFile(window(), tr("New workspace"), suggestion, tr("Tasuki workspaces (*.tasuki)"),
                       [this, currency, fiscalStartMonth, thenImport](const QString& chosen) {
                           const QString path =
                               QFileInfo(chosen).suffix().isEmpty() ? chosen + QStringLiteral(".tasuki") : chosen;
                           auto made = Workspace::create(path, currency, fiscalStartMonth, m_parts.clock);
                           if (!made) {
                               tell(made.error());
                               return;
                           }
                           take(std::move(*made), {});
                           if (thenImport)
                               window()->commands().run(QStringLiteral("file.import"));
                       });
}

void Desk::chooseImport()
{
    m_dialogs.openFiles(
        window(), tr("Import files"),
        tr("CSV files, spreadsheets and calendars (*.csv *.tsv *.txt *.xlsx *.ods *.xls *.html *.ics);;All files (*)"),
        [this](const QStringList& paths) { importFiles(paths); });
}

void Desk::importFiles(const QStringList& paths)
{
    if (!session() || m_room->workspace->isReadOnly())
        return;
    const ImportPage::From from = showImport();
    m_room->import->takeFiles(paths, from);
}

/// Where the window was before.
ImportPage::From Desk::showImport()
{
    const Page* page = window()->currentPage();
    const ImportPage::From from = page ? ImportPage::From{page->id(), page->place()} : ImportPage::From();
    window()->navigate(m_room->import->id());
    return from;
}

/// Fields take what is pasted for themselves; a list has rows for it.
void Desk::pasteImport()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const QString text = data ? data->text() : QString();
    if (!text.trimmed().contains(u'\n')) {
        window()->toast({tr("Copy rows with their headings in a spreadsheet first."), {}, {}});
        return;
    }
    const ImportPage::From from = showImport();
    m_room->import->takePasted(format::PastedBlock{text, data->html()}, from);
}

void Desk::chooseAndOpen()
{
    m_dialogs.openFile(window(), tr("Open a workspace"), tr("Tasuki workspaces (*.tasuki);;All files (*)"),
                       [this](const QString& path) {
                           if (const auto opened = open(path); !opened)
                               tell(opened.error());
                       });
}

void Desk::saveCopy()
{
    m_dialogs.saveFile(window(), tr("Save a copy"),
                       QFileInfo(m_room->workspace->path()).completeBaseName() + tr("-copy")
                           + QStringLiteral(".tasuki"),
                       tr("Tasuki workspaces (*.tasuki)"), [this](const QString& path) {
                           const auto copied = storage::backupFile(m_room->workspace->db(), path);
                           if (!copied)
                               tell(copied.error());
                           else
                               window()->toast({tr("Copied to “%1”.").arg(QFileInfo(path).fileName()),
                                                tr("Open the copy"), [this, path] {
                                                    if (const auto opened = open(path); !opened)
                                                        tell(opened.error());
                                                }});
                       });
}

void Desk::tell(const Error& error)
{
    m_dialogs.tell(window(), tr("Couldn't complete this action"), error);
}

QStringList Desk::recent() const
{
    QStringList paths;
    for (const QString& path : m_parts.settings.value(kRecentKey).toStringList())
        if (QFileInfo::exists(path))
            paths += path;
    return paths;
}

void Desk::remember(const QString& path)
{
    QStringList paths = m_parts.settings.value(kRecentKey).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    m_parts.settings.setValue(kRecentKey, paths.mid(0, kRecentKept));
}

} // namespace tasuki
