// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_dialog.h"

#include "format/csv_file.h"
#include "format/table.h"
#include "import/import_command.h"
#include "import/import_questions.h"
#include "import/import_task.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "session/session.h"
#include "shell/shell.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace tasuki {

using format::Encoding;
using imports::ImportPreview;

namespace {

constexpr size_t kErrorsShown = 500;
constexpr int kMostHeaderRow = 1000;

QString shownEncoding(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Auto: return ImportDialog::tr("Detect");
    case Encoding::Utf8:
    case Encoding::Utf8Bom: return QStringLiteral("UTF-8");
    case Encoding::Cp932: return QStringLiteral("Shift_JIS (CP932)");
    case Encoding::EucJp: return QStringLiteral("EUC-JP");
    case Encoding::Iso2022Jp: return QStringLiteral("ISO-2022-JP");
    case Encoding::Windows1252: return QStringLiteral("Windows-1252");
    default: return QStringLiteral("UTF-16");
    }
}

QString delimiterName(char delimiter)
{
    if (delimiter == '\t')
        return ImportDialog::tr("tab");
    return delimiter == ';' ? ImportDialog::tr("semicolon") : ImportDialog::tr("comma");
}

QTableWidget* plainTable(const char* objectName, QWidget* parent)
{
    auto* table = new QTableWidget(parent);
    table->setObjectName(QLatin1String(objectName));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->setWordWrap(false);
    return table;
}

} // namespace

ImportDialog::ImportDialog(Session& session, const QString& path, QWidget* parent)
    : QDialog(parent), m_session(session), m_path(path)
{
    setObjectName(QStringLiteral("import.dialog"));
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    constexpr QSize kUsual(820, 600);
    // Not beyond the window: what it is closed with would lie off the screen.
    resize(parent ? kUsual.boundedTo(parent->window()->size()) : kUsual);
    build();
    guessKind();
    look();
}

ImportDialog::~ImportDialog()
{
    delete m_task;
}

void ImportDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    m_form = new QFormLayout;
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("import.kind"));
    m_kind->setAccessibleName(tr("File contains"));
    for (const Kind* kind : fileKinds())
        m_kind->addItem(kind->file->many.text(m_session.words()), int(kind->entity()));
    m_form->addRow(tr("File contains"), m_kind);
    m_encoding = new QComboBox(this);
    m_encoding->setObjectName(QStringLiteral("import.encoding"));
    m_encoding->setAccessibleName(tr("Encoding"));
    for (const Encoding encoding : {Encoding::Auto, Encoding::Utf8, Encoding::Cp932, Encoding::Utf16Le})
        m_encoding->addItem(shownEncoding(encoding), int(encoding));
    m_form->addRow(tr("Encoding"), m_encoding);
    m_sheet = new QComboBox(this);
    m_sheet->setObjectName(QStringLiteral("import.sheet"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_headerRow = new QSpinBox(this);
    m_headerRow->setObjectName(QStringLiteral("import.headerRow"));
    m_headerRow->setAccessibleName(tr("Heading row"));
    m_headerRow->setRange(1, kMostHeaderRow);
    m_headerRow->setKeyboardTracking(false);
    m_form->addRow(tr("Sheet"), m_sheet);
    m_form->addRow(tr("Heading row"), m_headerRow);
    m_readAs = new TextLabel(TextLabel::Kind::Secondary, {}, this);
    m_form->addRow(QString(), m_readAs);
    layout->addLayout(m_form);

    m_questions = new ImportQuestions(this);
    m_questions->hide();
    layout->addWidget(m_questions);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("import.tabs"));
    m_columns = plainTable("import.columns", this);
    m_rows = plainTable("import.rows", this);
    m_errors = plainTable("import.errors", this);
    m_tabs->addTab(m_columns, tr("Columns"));
    m_tabs->addTab(m_rows, tr("Preview"));
    m_tabs->addTab(m_errors, tr("Errors"));
    m_columns->setAccessibleName(tr("Columns"));
    m_rows->setAccessibleName(tr("Preview"));
    m_errors->setAccessibleName(tr("Errors"));
    layout->addWidget(m_tabs, 1);

    m_summary = new TextLabel(TextLabel::Kind::Body, {}, this);
    m_summary->setObjectName(QStringLiteral("import.summary"));
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("import.progress"));
    m_progress->setAccessibleName(tr("Progress"));
    layout->addWidget(m_progress);

    auto* buttons = new QHBoxLayout;
    m_saveErrors = new QPushButton(tr("Save errors…"), this);
    m_saveErrors->setObjectName(QStringLiteral("import.saveErrors"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("import.cancel"));
    m_import = new QPushButton(tr("Import"), this);
    m_import->setObjectName(QStringLiteral("import.ok"));
    setKind(m_import, "primary");
    m_import->setDefault(true);
    buttons->addWidget(m_saveErrors);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    layout->addLayout(buttons);

    connect(m_kind, &QComboBox::activated, this, [this] {
        m_overrides.clear();
        m_kindKnown = true;
        look();
    });
    connect(m_encoding, &QComboBox::activated, this, &ImportDialog::look);
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_overrides.clear();
        m_hasHeaderRow = false;
        look();
    });
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this] {
        m_hasHeaderRow = true;
        look();
    });
    connect(m_questions, &ImportQuestions::answered, this, [this](const imports::Assumption& answer) {
        std::erase_if(m_answers, [&](const imports::Assumption& one) { return one.what == answer.what; });
        m_answers.push_back(answer);
        look();
    });
    connect(m_saveErrors, &QPushButton::clicked, this, &ImportDialog::saveErrors);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importNow);
}

/// The name of the file often says what it holds.
void ImportDialog::guessKind()
{
    const QString name = QFileInfo(m_path).completeBaseName().toLower();
    for (const Kind* kind : fileKinds())
        for (const QStringView hint : QStringView(kind->file->hints).split(u'|', Qt::SkipEmptyParts))
            if (name.contains(hint)) {
                m_kind->setCurrentIndex(m_kind->findData(int(kind->entity())));
                m_kindKnown = true;
                return;
            }
}

const FileKind& ImportDialog::fileKind() const
{
    return *kindOf(Entity(m_kind->currentData().toInt()))->file;
}

/// What the columns say, where the name said nothing: the kind of which most columns are there and none that is needed
/// is missing. True where it is another than the one that was tried.
bool ImportDialog::guessKindByHeaders()
{
    m_kindKnown = true;
    int best = -1;
    ptrdiff_t most = 0;
    for (int i = 0; i < m_kind->count(); ++i) {
        const imports::ColumnMap map =
            imports::matchColumns(*kindOf(Entity(m_kind->itemData(i).toInt()))->file, m_preview->headers);
        const auto matched = std::ranges::count_if(map.columnOfField, [](int column) { return column >= 0; });
        if (map.errors.empty() && matched > most) {
            most = matched;
            best = i;
        }
    }
    if (best < 0 || best == m_kind->currentIndex())
        return false;
    m_kind->setCurrentIndex(best);
    return true;
}

imports::ImportRequest ImportDialog::request(bool dryRun) const
{
    imports::ImportRequest request;
    request.path = m_path;
    request.kind = Entity(m_kind->currentData().toInt());
    request.encoding = Encoding(m_encoding->currentData().toInt());
    request.overrides = m_overrides;
    request.assumptions = m_answers;
    request.sheet = m_sheet->currentText();
    request.headerRow = m_hasHeaderRow ? m_headerRow->value() : 0;
    request.dryRun = dryRun;
    request.today = m_session.today();
    request.at = m_session.workspace().clock().now();
    request.who = m_session.workspace().actor();
    request.language = m_session.words();
    return request;
}

void ImportDialog::setBusy(bool busy, const QString& words)
{
    for (QWidget* widget :
         {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_encoding), static_cast<QWidget*>(m_sheet),
          static_cast<QWidget*>(m_headerRow), static_cast<QWidget*>(m_questions), static_cast<QWidget*>(m_columns),
          static_cast<QWidget*>(m_import)})
        widget->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_progress->setValue(0);
    if (busy)
        m_summary->setText(words);
}

void ImportDialog::look()
{
    setBusy(true, tr("Checking the file…"));
    runTask(true);
}

void ImportDialog::importNow()
{
    setBusy(true, tr("Importing…"));
    runTask(false);
}

void ImportDialog::runTask(bool dryRun)
{
    delete m_task;
    m_task = new ImportTask(m_session.workspace().path(), request(dryRun), this);
    connect(m_task, &ImportTask::progressed, this, [this](qint64 rows, int percent) {
        m_progress->setValue(percent);
        m_progress->setFormat(tr("%1 rows").arg(number(rows)));
    });
    connect(m_task, &ImportTask::finished, this,
            [this, dryRun](const std::shared_ptr<Result<ImportPreview>>& result) { onFinished(dryRun, result); });
    m_task->start();
}

void ImportDialog::onFinished(bool dryRun, const std::shared_ptr<Result<ImportPreview>>& result)
{
    m_task->deleteLater();
    m_task = nullptr;
    setBusy(false);
    if (!*result) {
        m_preview.reset();
        m_import->setEnabled(false);
        m_summary->setTone(Tone::Bad);
        m_summary->setText(result->error().text);
        Q_EMIT settled();
        return;
    }
    m_preview = std::make_unique<ImportPreview>(std::move(*result).value());
    if (dryRun && !m_kindKnown && guessKindByHeaders()) {
        look();
        return;
    }
    if (dryRun || !m_preview->errors.empty()) {
        showPreview();
        Q_EMIT settled();
        return;
    }
    const QString done = tr("%1 imported (%2 added, %3 changed).")
                             .arg(QFileInfo(m_path).fileName(), number(m_preview->toAdd), number(m_preview->toUpdate));
    m_session.workspace().announceEverything();
    if (m_preview->importId != 0)
        m_session.shell().undoStack().push(new ImportCommand(m_session, request(false), m_preview->importId,
                                                             tr("Import %1").arg(QFileInfo(m_path).fileName())));
    m_session.shell().toast(
        {done, m_preview->importId != 0 ? tr("Undo") : QString(),
         [stack = QPointer<QUndoStack>(&m_session.shell().undoStack()), index = m_session.shell().undoStack().index()] {
             if (stack && stack->index() == index) // else it would take back another act
                 stack->undo();
         }});
    Q_EMIT settled();
    accept();
}

void ImportDialog::showPreview()
{
    m_readAs->setText(m_preview->sheet.isEmpty()
                          ? tr("Read as %1, separated by %2")
                                .arg(shownEncoding(m_preview->encoding), delimiterName(m_preview->delimiter))
                          : tr("Sheet “%1”").arg(m_preview->sheet));
    showTable();
    showColumns();
    showRows();
    showErrors();
    m_questions->setQuestions(m_preview->questions, m_answers);
    const auto wrong = errorsOfRows();
    QStringList lines = {tr("%1 rows: %2 will be added, %3 changed, %4 unchanged.")
                             .arg(number(m_preview->rows), number(m_preview->toAdd), number(m_preview->toUpdate),
                                  number(m_preview->unchanged))};
    if (!m_preview->questions.empty())
        lines += tr("Answer %n question(s) above to import it.", nullptr, int(m_preview->questions.size()));
    if (!wrong.empty())
        lines += tr("Fix %n error(s) in the file to import it.", nullptr, int(wrong.size()));
    lines += m_preview->warnings;
    m_summary->setTone(m_preview->errors.empty() ? Tone::Neutral : Tone::Bad);
    m_summary->setText(lines.join(u'\n'));
    m_import->setEnabled(m_preview->errors.empty() && !m_session.workspace().isReadOnly());
}

void ImportDialog::showTable()
{
    const QSignalBlocker quietSheet(m_sheet);
    const QSignalBlocker quietRow(m_headerRow);
    m_sheet->clear();
    m_sheet->addItems(m_preview->sheets);
    m_sheet->setCurrentIndex(int(m_preview->sheets.indexOf(m_preview->sheet)));
    m_form->setRowVisible(m_sheet, m_preview->sheets.size() > 1);
    m_headerRow->setValue(int(std::min<qint64>(m_preview->headerRow, kMostHeaderRow)));
}

std::vector<format::RowError> ImportDialog::errorsOfRows() const
{
    std::vector<format::RowError> wrong;
    std::ranges::copy_if(m_preview->errors, std::back_inserter(wrong), [this](const format::RowError& error) {
        return std::ranges::none_of(m_preview->questions, [&](const imports::ImportQuestion& question) {
            return error.row == 1 && error.reason.startsWith(question.text);
        });
    });
    return wrong;
}

void ImportDialog::showColumns()
{
    const auto fields = fileKind().fields;
    m_columns->clear();
    m_columns->setColumnCount(3);
    m_columns->setHorizontalHeaderLabels({tr("Column of the file"), tr("Example"), tr("Field")});
    m_columns->setRowCount(int(m_preview->headers.size()));
    for (int column = 0; column < m_preview->headers.size(); ++column) {
        m_columns->setItem(column, 0, new QTableWidgetItem(m_preview->headers[column]));
        m_columns->setItem(column, 1,
                           new QTableWidgetItem(m_preview->firstRows.empty()
                                                    ? QString()
                                                    : m_preview->firstRows.front().value(column).left(60)));
        auto* field = new QComboBox(m_columns);
        field->setObjectName(QStringLiteral("import.field%1").arg(column));
        field->setAccessibleName(tr("Field of “%1”").arg(m_preview->headers[column]));
        field->addItem(tr("Skip column"), QString());
        for (size_t f = 0; f < fields.size(); ++f) {
            field->addItem(fields[f].heading(m_session.words()) + (fields[f].needed ? QStringLiteral(" *") : QString()),
                           fields[f].nameText());
            if (m_preview->columns.columnOfField.size() > f && m_preview->columns.columnOfField[f] == column)
                field->setCurrentIndex(int(f) + 1);
        }
        connect(field, &QComboBox::activated, this, [this, column, field] {
            const QString header = m_preview->headers[column];
            std::erase_if(m_overrides, [&](const imports::ColumnOverride& o) { return o.column == header; });
            m_overrides.push_back({header, field->currentData().toString()});
            look();
        });
        m_columns->setCellWidget(column, 2, field);
    }
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void ImportDialog::showRows()
{
    m_rows->clear();
    m_rows->setColumnCount(int(m_preview->headers.size()));
    m_rows->setHorizontalHeaderLabels(m_preview->headers);
    m_rows->setRowCount(int(m_preview->firstRows.size()));
    for (int row = 0; row < int(m_preview->firstRows.size()); ++row)
        for (int column = 0; column < m_preview->firstRows[size_t(row)].size(); ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(m_preview->firstRows[size_t(row)][column].left(200)));
}

/// How the window's language calls a column that an error names: the field beside the heading of the file.
QHash<QString, QString> ImportDialog::columnNames() const
{
    QHash<QString, QString> names;
    const auto fields = fileKind().fields;
    for (size_t f = 0; f < fields.size(); ++f) {
        const int column = f < m_preview->columns.columnOfField.size() ? m_preview->columns.columnOfField[f] : -1;
        const QString heading = fields[f].heading(m_session.words());
        for (const QString& said : {fields[f].nameText(), column >= 0 ? m_preview->headers.value(column) : QString()})
            if (!said.isEmpty() && said != heading)
                names.insert(said, QStringLiteral("%1 (%2)").arg(heading, said));
    }
    return names;
}

void ImportDialog::showErrors()
{
    const auto wrong = errorsOfRows();
    const auto shown = std::min(kErrorsShown, wrong.size());
    m_errors->clear();
    m_errors->setColumnCount(4);
    m_errors->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("Value"), tr("Reason")});
    m_errors->setRowCount(int(shown));
    const QHash<QString, QString> names = columnNames();
    for (size_t i = 0; i < shown; ++i) {
        const format::RowError& error = wrong[i];
        const QString cells[] = {QString::number(error.row), names.value(error.column, error.column), error.value,
                                 error.reason};
        for (int column = 0; column < 4; ++column)
            m_errors->setItem(int(i), column, new QTableWidgetItem(cells[column]));
    }
    m_errors->horizontalHeader()->setStretchLastSection(true);
    m_tabs->setTabText(2, wrong.empty() ? tr("Errors") : tr("Errors (%1)").arg(number(qint64(wrong.size()))));
    m_saveErrors->setVisible(!wrong.empty());
    if (!wrong.empty())
        m_tabs->setCurrentWidget(m_errors);
}

void ImportDialog::saveErrors()
{
    m_session.shell().dialogs().saveFile(
        this, tr("Save errors"), QStringLiteral("import-errors.csv"), tr("CSV files (*.csv)"),
        [this](const QString& path) {
            format::Table table;
            table.columns = {{QStringLiteral("row"), {}, format::ColumnType::Number},
                             {QStringLiteral("column"), {}, format::ColumnType::Text},
                             {QStringLiteral("value"), {}, format::ColumnType::Text},
                             {QStringLiteral("reason"), {}, format::ColumnType::Text}};
            for (const format::RowError& error : m_preview->errors)
                table.rows.push_back({QString::number(error.row), error.column, error.value, error.reason});
            if (const auto written = format::writeCsvFile(path, table, {m_path}); !written)
                m_session.shell().dialogs().tell(this, tr("Couldn't save the errors"), written.error());
        });
}

void ImportDialog::reject()
{
    if (m_task)
        m_task->cancel();
    delete m_task;
    m_task = nullptr;
    QDialog::reject();
}

void openImportDialog(Session& session, QWidget* parent, const QString& path)
{
    auto* dialog = new ImportDialog(session, path, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openImportDialog(Session& session, QWidget* parent)
{
    session.shell().dialogs().openFile(
        parent, ImportDialog::tr("Import a file"),
        ImportDialog::tr("CSV files and spreadsheets (*.csv *.tsv *.txt *.xlsx *.ods *.xls *.html);;All files (*)"),
        [&session, parent](const QString& path) { openImportDialog(session, parent, path); });
}

} // namespace tasuki
