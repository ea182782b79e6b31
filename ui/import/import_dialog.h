// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

#include <QDialog>
#include <QHash>

#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace tasuki {

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

    QComboBox* m_kind;
    QComboBox* m_encoding;
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
    bool m_kindKnown = false; ///< by the file's name or its columns, or chosen by hand
};

/// Asks for a file and opens the dialog.
void openImportDialog(Session& session, QWidget* parent);

} // namespace tasuki
