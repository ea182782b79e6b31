// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_page.h"

#include "format/csv_file.h"
#include "format/table.h"
#include "import/import_bar.h"
#include "import/import_head.h"
#include "import/import_look.h"
#include "import/import_mapping.h"
#include "import/import_matches.h"
#include "import/import_questions.h"
#include "import/import_routine.h"
#include "import/import_rows.h"
#include "import/waiting_store.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "session/session.h"
#include "shell/shell.h"
#include "theme/style_sheet.h"
#include "widgets/bare_scroll.h"
#include "widgets/beside.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace tasuki {

namespace {

constexpr int kMargin = 20;

/// What others refer to comes first: members own accounts, and everything else belongs to one. A name that says nothing
/// is mostly that of a list of customers.
ptrdiff_t orderOf(const QString& path)
{
    constexpr std::array kFirst = {Entity::Member, Entity::Currency, Entity::Account};
    return std::ranges::find(kFirst, ImportLook::kindByName(path).value_or(Entity::Account)) - kFirst.begin();
}

} // namespace

ImportPage::ImportPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_look(new ImportLook(session, this))
{
    countWaiting();
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Entity::WaitingRow))
            countWaiting();
    });
}

ImportPage::~ImportPage() = default;

QString ImportPage::caption() const
{
    if (!m_look->isOpen())
        return {};
    return m_waiting.isEmpty()
               ? m_look->fileName()
               : tr("%1, then %Ln more file(s)", nullptr, int(m_waiting.size())).arg(m_look->fileName());
}

void ImportPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildShelf());
    m_empty = new EmptyState(this);
    layout->addWidget(m_empty, 1);
    m_work = new QWidget(this);
    auto* work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    m_bar = new ImportBar(m_session, *m_look, m_work);
    work->addWidget(m_bar);
    QScrollArea* scroll = bareScroll(buildBody());
    scroll->setObjectName(QStringLiteral("import.scroll"));
    work->addWidget(scroll, 1);
    work->addWidget(buildFoot());
    layout->addWidget(m_work, 1);
    connectParts();
    m_work->hide();
}

QWidget* ImportPage::buildShelf()
{
    auto* shelf = new PageBar(this);
    m_shelf = shelf;
    m_toWaiting = new QPushButton(shelf);
    m_toWaiting->setObjectName(QStringLiteral("import.toWaiting"));
    connect(m_toWaiting, &QPushButton::clicked, this,
            [this] { m_session.shell().navigate(QStringLiteral("waiting")); });
    shelf->add(new QWidget(shelf), 1);
    shelf->add(m_toWaiting);
    m_toRecipes = new QPushButton(shelf);
    m_toRecipes->setObjectName(QStringLiteral("import.toRecipes"));
    connect(m_toRecipes, &QPushButton::clicked, this,
            [this] { m_session.shell().navigate(QStringLiteral("recipes")); });
    shelf->add(m_toRecipes);
    return shelf;
}

void ImportPage::countWaiting()
{
    m_session.readInto(m_waitingRows, imports::WaitingStore(m_session.db()).count());
    showShelf();
    Q_EMIT badgeChanged();
}

void ImportPage::showShelf()
{
    if (!m_shelf)
        return;
    setButtonWords(m_toRecipes, tr("Recipes"), tr("How files were read by hand, for the next ones"));
    setButtonWords(m_toWaiting, tr("Waiting rows (%1)").arg(number(m_waitingRows)),
                   tr("Rows of imports whose account is not known yet"));
}

QWidget* ImportPage::buildBody()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(kMargin, 12, kMargin, 12);
    column->setSpacing(12);
    m_questions = new ImportQuestions([this] { return m_session.today(); }, body);
    m_questions->hide();
    column->addWidget(m_questions);
    m_matches = new ImportMatches(*m_look, body);
    m_matches->hide();
    column->addWidget(m_matches);
    m_top = new Beside(12, body);
    m_head = new ImportHead(*m_look, m_top);
    m_mapping = new ImportMapping(m_session, *m_look, m_top);
    m_head->setMinimumWidth(300);
    m_mapping->setMinimumWidth(440);
    m_top->add(m_head, 2);
    m_top->add(m_mapping, 3);
    column->addWidget(m_top, 5);
    m_unreadable = new EmptyState(body);
    m_unreadable->setObjectName(QStringLiteral("import.unreadable"));
    m_unreadable->setMinimumHeight(220);
    m_unreadable->hide();
    column->addWidget(m_unreadable, 5);
    m_notices = new TextLabel(TextLabel::Kind::Secondary, {}, body);
    m_notices->setObjectName(QStringLiteral("import.notices"));
    m_notices->setWordWrap(true);
    column->addWidget(m_notices);
    m_rows = new ImportRows(*m_look, body);
    column->addWidget(m_rows, 3);
    return body;
}

QWidget* ImportPage::buildFoot()
{
    auto* foot = new QFrame(m_work);
    setKind(foot, "bar");
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(kMargin, 8, kMargin, 8);
    row->setSpacing(8);
    m_summary = new TextLabel(TextLabel::Kind::Body, {}, foot);
    m_summary->setObjectName(QStringLiteral("import.summary"));
    m_summary->setWordWrap(true);
    m_remember = new QCheckBox(foot);
    m_remember->setObjectName(QStringLiteral("import.remember"));
    m_progress = new QProgressBar(foot);
    m_progress->setObjectName(QStringLiteral("import.progress"));
    m_progress->setMaximumWidth(220);
    m_saveErrors = new QPushButton(foot);
    m_saveErrors->setObjectName(QStringLiteral("import.saveErrors"));
    m_cancel = new QPushButton(foot);
    m_cancel->setObjectName(QStringLiteral("import.cancel"));
    m_import = new QPushButton(foot);
    m_import->setObjectName(QStringLiteral("import.ok"));
    setKind(m_import, "primary");
    row->addWidget(m_summary, 1);
    row->addWidget(m_progress);
    row->addWidget(m_remember);
    row->addWidget(m_saveErrors);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    return foot;
}

void ImportPage::connectParts()
{
    connect(m_empty, &EmptyState::triggered, this, &ImportPage::choose);
    connect(m_unreadable, &EmptyState::triggered, this, &ImportPage::choose);
    connect(m_look, &ImportLook::began, this, &ImportPage::begin);
    connect(m_look, &ImportLook::progressed, this, [this](qint64 rows, int percent) {
        m_progress->setValue(percent);
        m_progress->setFormat(tr("%1 rows").arg(number(rows)));
    });
    connect(m_look, &ImportLook::looked, this, [this] {
        showLook();
        Q_EMIT settled();
    });
    connect(m_look, &ImportLook::imported, this, [this] {
        nextFile();
        Q_EMIT settled();
    });
    connect(m_remember, &QCheckBox::clicked, m_look, &ImportLook::setRemembers);
    connect(m_look, &ImportLook::tried, this, &ImportPage::showEffect);
    connect(m_questions, &ImportQuestions::changed, this, &ImportPage::change);
    connect(m_head, &ImportHead::copyWanted, this, &ImportPage::copyHeadings);
    connect(m_head, &ImportHead::headerRowChosen, m_look, &ImportLook::setHeaderRow);
    connect(m_mapping, &ImportMapping::fieldChosen, m_look, &ImportLook::setField);
    connect(m_questions, &ImportQuestions::answered, m_look,
            qOverload<const imports::Assumption&>(&ImportLook::answer));
    connect(m_matches, &ImportMatches::decided, m_look,
            qOverload<const std::vector<imports::Assumption>&>(&ImportLook::answer));
    connect(m_saveErrors, &QPushButton::clicked, this, &ImportPage::saveErrors);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::leave);
    connect(m_import, &QPushButton::clicked, m_look, &ImportLook::importNow);
}

QWidget* ImportPage::home()
{
    if (!m_look->isOpen())
        return m_empty->button();
    if (m_matches->isOpen())
        return m_matches->list();
    if (QWidget* answer = m_questions->firstAnswer())
        return answer;
    return m_import->isEnabled() ? static_cast<QWidget*>(m_import) : m_bar->first();
}

QList<QWidget*> ImportPage::lists()
{
    return {m_matches->list(), m_rows->table()};
}

void ImportPage::takeFiles(const QStringList& paths, const From& from)
{
    if (from.page != id())
        m_from = from;
    m_waiting = paths;
    std::ranges::stable_sort(m_waiting, {}, &orderOf);
    nextFile();
}

void ImportPage::takePasted(const format::PastedBlock& block, const From& from)
{
    if (from.page != id())
        m_from = from;
    m_waiting.clear();
    startAfresh();
    m_look->begin(block, tr("Pasted rows"));
}

/// Nothing of the file before is asked or has the keyboard.
void ImportPage::startAfresh()
{
    m_look->clear();
    m_questions->clear();
    m_isFresh = true;
}

/// The next of the files that were taken, or back to where the first came from.
void ImportPage::nextFile()
{
    startAfresh();
    if (!m_waiting.isEmpty())
        return m_look->begin(m_waiting.takeFirst());
    showLook();
    // Who has gone to another page meanwhile stays there.
    if (const From from = std::exchange(m_from, {}); !from.page.isEmpty() && !isHidden())
        m_session.shell().navigate(from.page, from.place);
}

/// Stops what is being read or written; or gives the file up, and those behind it.
void ImportPage::leave()
{
    if (m_look->isBusy() && m_look->preview())
        return m_look->cancel();
    const QStringList behind = std::exchange(m_waiting, {});
    const ImportLook::Asked given = m_look->asked();
    nextFile();
    const QPointer<ImportPage> self(this);
    m_session.shell().toast(
        {tr("Import of %1 given up.").arg(QFileInfo(given.path).fileName()), tr("Open again"), [self, given, behind] {
             if (self)
                 self->openAgain(given, behind);
         }});
    Q_EMIT settled();
}

void ImportPage::openAgain(const ImportLook::Asked& given, const QStringList& behind)
{
    m_session.shell().navigate(id());
    m_waiting = behind;
    startAfresh();
    m_look->begin(given);
}

void ImportPage::choose()
{
    m_session.shell().commands().run(QStringLiteral("file.import"));
}

void ImportPage::setBusy(bool busy)
{
    m_bar->setBusy(busy);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_questions, m_matches, m_top, m_rows})
        widget->setEnabled(!busy);
    m_remember->setVisible(!busy && m_look->isReadByHand());
    m_remember->setChecked(m_look->asked().remembers);
    m_progress->setVisible(busy);
    m_progress->setValue(0);
    m_saveErrors->setVisible(!busy && !m_look->wrongRows().empty());
    m_import->setEnabled(!busy && m_look->canImport());
    m_session.shell().commands().refresh();
}

/// The field, list or button with the keyboard; its parts have no names of their own.
QString ImportPage::focused() const
{
    const QWidget* widget = QApplication::focusWidget();
    while (widget && widget != this && (widget->objectName().isEmpty() || widget->objectName().startsWith(u"qt_")))
        widget = widget->parentWidget();
    return widget && isAncestorOf(widget) ? widget->objectName() : QString();
}

/// Back to where it was before the look began: the widget may be another one of that name.
void ImportPage::giveFocusBack()
{
    auto* before = m_focused.isEmpty() ? nullptr : findChild<QWidget*>(m_focused);
    m_focused.clear();
    const bool isFresh = std::exchange(m_isFresh, false); // another file begins where its first act is
    if (!isVisible())
        return;
    if (before && before->isVisible() && before->isEnabled())
        before->setFocus(Qt::TabFocusReason); // what is typed next replaces the text
    else if (isFresh || !isAncestorOf(QApplication::focusWidget()))
        home()->setFocus(Qt::TabFocusReason);
}

void ImportPage::begin(bool dryRun)
{
    if (m_focused.isEmpty() && !m_isFresh)
        m_focused = focused();
    Q_EMIT captionChanged();
    m_empty->hide();
    m_shelf->hide();
    m_work->show();
    setBusy(true);
    m_summary->setTone(Tone::Neutral);
    m_summary->setText(dryRun ? tr("Checking the file…") : tr("Importing…"));
    if (!m_look->preview())
        m_bar->refresh();
}

void ImportPage::showLook()
{
    const bool open = m_look->isOpen();
    m_empty->setVisible(!open);
    m_shelf->setVisible(!open);
    m_work->setVisible(open);
    Q_EMIT captionChanged();
    if (!open) {
        m_session.shell().commands().refresh();
        return giveFocusBack();
    }
    setBusy(false);
    m_bar->refresh();
    m_head->refresh();
    m_mapping->refresh();
    m_rows->refresh();
    const imports::ImportPreview* preview = m_look->preview();
    m_top->setVisible(preview);
    const auto& error = m_look->error();
    m_unreadable->setVisible(error.has_value());
    if (error)
        m_unreadable->setWords(QStringLiteral("triangle-alert"), tr("%1 can't be read").arg(m_look->fileName()),
                               error->text, tr("Choose another file"));
    m_rows->setVisible(preview && (preview->rows > 0 || !preview->errors.empty()));
    showQuestions();
    m_matches->refresh();
    QStringList notices;
    if (preview)
        for (const imports::ImportPreview::Part& part : preview->parts)
            notices += tr("%1: %2 will be added, %3 changed, %4 unchanged.")
                           .arg(kindOf(part.kind)->file->many.text(m_session.words()), number(part.toAdd),
                                number(part.toUpdate), number(part.unchanged));
    notices += preview ? preview->warnings : QStringList();
    m_notices->setText(notices.join(u'\n'));
    m_notices->setVisible(!notices.isEmpty());
    showSummary();
    m_session.shell().commands().refresh(); // what is asked has keys
    giveFocusBack();
}

void ImportPage::showQuestions()
{
    const imports::ImportPreview* preview = m_look->preview();
    m_questions->setQuestions(preview ? preview->questions : std::vector<imports::ImportQuestion>(), m_look->answers(),
                              preview ? settledQuestions(*preview, m_look->asked())
                                      : std::vector<ImportQuestions::Settled>());
}

void ImportPage::change(const QString& what, const QString& how, QDate day)
{
    if (what == u"changed")
        m_look->setChangedFrom(day);
    else if (what == u"missing")
        m_look->setMissingEnd(day);
    else
        m_look->setWaits(how == u"wait");
}

void ImportPage::showEffect(const ImportLook::Effect& effect)
{
    QString text = effect.refused > 0 ? tr("%Ln error(s) left", nullptr, int(effect.refused))
                                      : tr("%1 added, %2 changed").arg(number(effect.added), number(effect.changed));
    if (effect.refused == 0 && effect.mrr)
        text += QStringLiteral(" · ") + tr("MRR after import: %1").arg(money(*effect.mrr, m_session.baseCurrency()));
    m_questions->setEffect(effect.answer, text);
}

void ImportPage::showSummary()
{
    if (m_look->error()) {
        m_summary->setTone(Tone::Bad);
        m_summary->setText(tr("Nothing of this file can be imported."));
        return;
    }
    const imports::ImportPreview* preview = m_look->preview();
    if (!preview)
        return;
    QStringList lines;
    const auto& wrong = m_look->wrongRows();
    if (!preview->questions.empty())
        lines += tr("Answer %n question(s) above to import it.", nullptr, int(preview->questions.size()));
    if (!wrong.empty())
        lines += tr("Fix %n error(s) in the file to import it.", nullptr, int(wrong.size()));
    if (lines.isEmpty()) {
        lines += tr("%1 will be added, %2 changed, %3 unchanged. One undo takes all of it back.")
                     .arg(number(preview->toAdd), number(preview->toUpdate), number(preview->unchanged));
        if (preview->mrr)
            lines += tr("MRR after import: %1.").arg(money(*preview->mrr, m_session.baseCurrency()));
    }
    m_summary->setTone(preview->errors.empty() ? Tone::Neutral : Tone::Bad);
    m_summary->setText(lines.join(u' '));
}

/// To ask for a recipe, or to report that a file is read wrongly: no customer's name goes along.
void ImportPage::copyHeadings()
{
    if (!m_look->preview())
        return;
    QStringList headings;
    for (const QString& heading : m_look->preview()->headers)
        headings += heading.simplified();
    QApplication::clipboard()->setText(headings.join(u'\t'));
    m_session.shell().toast({tr("Headings copied, without data."), {}, {}});
}

void ImportPage::saveErrors()
{
    m_session.shell().dialogs().saveFile(
        this, tr("Save errors"), QStringLiteral("import-errors.csv"), tr("CSV files (*.csv)"),
        [this](const QString& path) {
            format::Table table;
            table.columns = {{QStringLiteral("row"), {}, format::ColumnType::Number},
                             {QStringLiteral("column"), {}, format::ColumnType::Text},
                             {QStringLiteral("value"), {}, format::ColumnType::Text},
                             {QStringLiteral("reason"), {}, format::ColumnType::Text}};
            for (const format::RowError& error : m_look->preview()->errors)
                table.rows.push_back({QString::number(error.row), error.column, error.value, error.reason});
            if (const auto written = format::writeCsvFile(path, table, m_look->sources()); !written)
                m_session.shell().dialogs().tell(this, tr("Couldn't save the errors"), written.error());
        });
}

void ImportPage::retranslate()
{
    m_empty->setWords(QStringLiteral("upload"), tr("Import a file"),
                      tr("Choose a CSV file or a spreadsheet, or drop it on this window."), tr("Choose a file"));
    showShelf();
    m_bar->retranslate();
    m_remember->setText(tr("Remember how it is read"));
    m_remember->setToolTip(tr("The next file with these headings is read the same way."));
    m_progress->setAccessibleName(tr("Progress"));
    m_saveErrors->setText(tr("Save errors…"));
    setButtonWords(m_cancel, tr("Cancel"), tr("Give the file up; nothing is saved"), QStringLiteral("Esc"));
    setButtonWords(m_import, tr("Import"), tr("Import the file"), QStringLiteral("Ctrl+Enter"));
    if (!m_look->isBusy())
        showLook();
}

std::vector<Command> ImportPage::commands()
{
    constexpr int kAnswers = 9;
    std::vector<Command> all = {
        {.id = QStringLiteral("import.run"),
         .text = [] { return tr("Import the file"); },
         .run = [this] { m_look->importNow(); },
         .scope = CommandScope::Page,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
         .icon = QStringLiteral("upload"),
         .enabled = [this] { return m_look->canImport(); }},
        {.id = QStringLiteral("import.leave"),
         .text = [] { return tr("Give the file up"); },
         .run = [this] { leave(); },
         .scope = CommandScope::Page,
         .shortcuts = {QKeySequence(Qt::Key_Escape)},
         .icon = QStringLiteral("x"),
         .enabled = [this] { return m_look->isOpen(); }}};
    all.push_back({.id = QStringLiteral("import.readAs"),
                   .text = [] { return tr("Choose the recipe that reads the file…"); },
                   .run = [this] { m_bar->chooseRecipe(); },
                   .scope = CommandScope::Page,
                   .icon = QStringLiteral("book-open"),
                   .enabled = [this] { return m_bar && m_look->isOpen() && m_bar->canChooseRecipe(); }});
    all.push_back({.id = QStringLiteral("import.copyHeadings"),
                   .text = [] { return tr("Copy the headings without data"); },
                   .run = [this] { copyHeadings(); },
                   .scope = CommandScope::Page,
                   .icon = QStringLiteral("copy"),
                   .enabled = [this] { return m_look->preview() && !m_look->preview()->headers.isEmpty(); }});
    all.push_back({.id = QStringLiteral("import.match.other"),
                   .text = [] { return tr("The proposed account is another one"); },
                   .run = [this] { m_matches->decide(false); },
                   .scope = CommandScope::Letter,
                   .shortcuts = {QKeySequence(Qt::Key_N)},
                   .icon = QStringLiteral("x"),
                   .enabled = [this] { return m_matches && m_matches->isOpen(); },
                   .quiet = true});
    all.push_back({.id = QStringLiteral("import.match.all"),
                   .text = [] { return tr("All proposed accounts that are left are the same"); },
                   .run = [this] { m_matches->takeAll(); },
                   .scope = CommandScope::Page,
                   .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Enter)},
                   .icon = QStringLiteral("check"),
                   .enabled = [this] { return m_matches && m_matches->isOpen(); },
                   .quiet = true});
    for (int i = 0; i < kAnswers; ++i)
        all.push_back({.id = QStringLiteral("import.answer.%1").arg(i + 1),
                       .text = [i] { return tr("Answer the open question: choice %1").arg(i + 1); },
                       .run = [this, i] { m_questions->answerOpen(i); },
                       .scope = CommandScope::Letter,
                       .shortcuts = {QKeySequence(Qt::Key_1 + i)},
                       .icon = QStringLiteral("check"),
                       .enabled = [this] { return m_questions && m_questions->firstAnswer(); },
                       .quiet = true});
    return all;
}

} // namespace tasuki
