// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

/// Disks that really fill up, for tests of what happens then.
namespace bellpush {

namespace smalldisk {

inline bool say(const char *file, const QByteArray &words)
{
    QFile opened(QString::fromLatin1(file));
    return opened.open(QIODevice::WriteOnly) && opened.write(words) == words.size();
}

/// Whether the root is a mount. That of a chroot is none: in mounts of its own, the process would
/// no longer know where it is (`/proc/self/exe` has the path from outside then).
inline bool isRootAMount()
{
    QFile mounts(QStringLiteral("/proc/self/mountinfo"));
    if (!mounts.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : mounts.readAll().split('\n')) {
        if (line.split(' ').value(4) == "/")
            return true;
    }
    return false;
}

/// Mounts of this process and its children alone: root may have them at once, anybody else as the
/// root of a user namespace.
inline bool enterNamespace()
{
    if (!isRootAMount())
        return false;
    const auto user = QByteArray::number(::geteuid());
    const auto group = QByteArray::number(::getegid());
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        say("/proc/self/setgroups", "deny");
        say("/proc/self/uid_map", user + ' ' + user + " 1");
        say("/proc/self/gid_map", group + ' ' + group + " 1");
    }
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

inline bool &isAllowed()
{
    static bool allowed = false;
    return allowed;
}

} // namespace smalldisk

/// Once, while the process has no thread but its first: in initMain().
inline void allowSmallDisks()
{
    smalldisk::isAllowed() = smalldisk::enterNamespace();
}

/// Why the disks of this test cannot be had; null if they can. For QSKIP.
inline const char *whyNoSmallDisk()
{
    return smalldisk::isAllowed()
        ? nullptr
        : "no disk could be filled: this machine allows neither root's nor a user's namespaces, or "
          "this is a chroot";
}

/// A disk (tmpfs) of `bytes`, a multiple of 4096. Needs allowSmallDisks().
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes)
    {
        const QByteArray options = "size=" + QByteArray::number(bytes);
        if (::mount("tmpfs", folder().constData(), "tmpfs", 0, options.constData()) != 0)
            qFatal("no small disk");
    }
    ~SmallDisk() { ::umount2(folder().constData(), MNT_DETACH); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    QString path() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Until not one byte more fits.
    void fill() const
    {
        QFile file(path(QStringLiteral("filling")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("not filled");
        while (file.write(QByteArray(4096, 'x')) > 0) { }
    }

    void makeRoom() const { QFile::remove(path(QStringLiteral("filling"))); }

    void makeReadOnly() const
    {
        if (::mount("tmpfs", folder().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) != 0)
            qFatal("not read only");
    }

private:
    QByteArray folder() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
};

} // namespace bellpush
