// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_wait.h"

#include "import/import_task.h"
#include "widgets/card.h"
#include "widgets/format.h"

#include <QEventLoop>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace tasuki {

namespace {

constexpr int kShownAfter = 200; // milliseconds: what is over before needs no dialog
constexpr int kWidth = 420;

} // namespace

ImportWait::ImportWait(const QString& words, ImportTask& task, QWidget* parent) : QDialog(parent), m_task(task)
{
    setObjectName(QStringLiteral("import.wait"));
    setWindowTitle(words);
    setWindowModality(Qt::ApplicationModal);
    setMinimumWidth(kWidth);
    auto* layout = new QVBoxLayout(this);
    m_words = new TextLabel(TextLabel::Kind::Body, words, this);
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("import.wait.progress"));
    m_progress->setAccessibleName(tr("Progress"));
    layout->addWidget(m_progress);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("import.wait.cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWait::reject);
    connect(&task, &ImportTask::progressed, this, [this](qint64 rows, int percent) {
        m_progress->setValue(percent);
        m_progress->setFormat(tr("%1 rows").arg(number(rows)));
    });
}

std::shared_ptr<Result<imports::ImportPreview>> ImportWait::run()
{
    std::shared_ptr<Result<imports::ImportPreview>> over;
    QEventLoop loop;
    connect(&m_task, &ImportTask::finished, &loop, [&](const std::shared_ptr<Result<imports::ImportPreview>>& result) {
        over = result;
        loop.quit();
    });
    m_task.start();
    QTimer::singleShot(kShownAfter, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents); // a key that is pressed now comes after it
    if (!over) {
        show();
        m_cancel->setFocus();
        // No loop runs any more where the program was told to end meanwhile.
        while (!over && loop.exec() != -1) {
        }
        hide();
    }
    if (!over) {
        m_task.cancel();
        over = std::make_shared<Result<imports::ImportPreview>>(Error{ErrorCode::Cancelled, tr("Stopping…"), {}});
    }
    return over;
}

/// The task tells when it has stopped; until then the dialog stays.
void ImportWait::reject()
{
    m_task.cancel();
    m_cancel->setEnabled(false);
    m_words->setText(tr("Stopping…"));
}

} // namespace tasuki
