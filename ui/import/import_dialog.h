// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

#include <QDialog>
#include <QHash>

#include <memory>

class QComboBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QTabWidget;

namespace tasuki {

class ImportQuestions;
class ImportTask;
struct FileKind;
class Session;
class TextLabel;

/// A CSV on its way in: the file, how it was read, which column is which field, what will be added, changed and
/// refused; then the import itself. Nothing is written before the last button.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Session& session, const QString& path, QWidget* parent = nullptr);
    ~ImportDialog() override;

    void reject() override;
    const imports::ImportPreview* preview() const { return m_preview.get(); }
    bool isBusy() const { return m_task != nullptr; }

Q_SIGNALS:
    /// The look at the file, or the import, is over.
    void settled();

private:
    void build();
    const FileKind& fileKind() const;
    void guessKind();
    bool guessKindByHeaders();
    void look();
    void importNow();
    void runTask(bool dryRun);
    void onFinished(bool dryRun, const std::shared_ptr<Result<imports::ImportPreview>>& result);
    void showPreview();
    void showColumns();
    void showRows();
    void showErrors();
    void showTable();
    /// Of what stands in the file: what is only asked for is not shown as wrong.
    std::vector<format::RowError> errorsOfRows() const;
    QHash<QString, QString> columnNames() const;
    void saveErrors();
    void setBusy(bool busy, const QString& words = {});
    imports::ImportRequest request(bool dryRun) const;
    std::vector<imports::ColumnOverride> overrides() const;

    Session& m_session;
    QString m_path;
    std::unique_ptr<imports::ImportPreview> m_preview;
    ImportTask* m_task = nullptr;
    std::vector<imports::ColumnOverride> m_overrides;
    std::vector<imports::Assumption> m_answers;

    QFormLayout* m_form;
    QComboBox* m_kind;
    QComboBox* m_encoding;
    QComboBox* m_sheet;
    QSpinBox* m_headerRow;
    ImportQuestions* m_questions;
    TextLabel* m_readAs;
    QTabWidget* m_tabs;
    QTableWidget* m_columns;
    QTableWidget* m_rows;
    QTableWidget* m_errors;
    TextLabel* m_summary;
    QProgressBar* m_progress;
    QPushButton* m_saveErrors;
    QPushButton* m_import;
    QPushButton* m_cancel;
    bool m_hasHeaderRow = false; ///< chosen by hand, else it is found
    bool m_kindKnown = false;    ///< by the file's name or its columns, or chosen by hand
};

/// Opens the dialog for this file.
void openImportDialog(Session& session, QWidget* parent, const QString& path);
/// Asks for a file and opens the dialog.
void openImportDialog(Session& session, QWidget* parent);

} // namespace tasuki
