// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

#include <QDialog>

#include <memory>

class QProgressBar;
class QPushButton;

namespace tasuki {

class ImportTask;
class TextLabel;

/// Waits for a task while the window paints and takes nothing else: an undo step is over when it returns. What takes
/// longer than a moment is shown with how far it is, and can be cancelled; then nothing is written.
class ImportWait final : public QDialog {
    Q_OBJECT
public:
    ImportWait(const QString& words, ImportTask& task, QWidget* parent);

    std::shared_ptr<Result<imports::ImportPreview>> run();
    void reject() override;

private:
    ImportTask& m_task;
    TextLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

} // namespace tasuki
