// SPDX-License-Identifier: MIT
// The least a Qt Widgets program can do, for bellpush_bench to measure ours beside: it links Qt
// Widgets and nothing else. Says "painted", and ends, once its window has been. With --words there
// is one word in it, in the desktop's font.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        return false;
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const bool hasWords = argc > 1 && QByteArrayView(argv[1]) == "--words";
    const QApplication app(argc, argv);
    QMainWindow window;
    if (hasWords)
        window.setCentralWidget(new QLabel(QStringLiteral("Bellpush"), &window));
    window.resize(1280, 800);
    FirstPaint filter;
    window.installEventFilter(&filter);
    window.show();
    return QApplication::exec();
}
