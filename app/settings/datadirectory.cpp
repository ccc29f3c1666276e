// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/datadirectory.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <array>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> failed(const QString& path, const QString& why) {
  return failure(Error::Kind::Disk, u"%1: %2"_s.arg(path, why));
}

bool make(const QString& path) {
  const QString parent = QFileInfo(path).path();
  return QDir().mkpath(parent) &&
         QDir().mkdir(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

}  // namespace

DataDirectory::DataDirectory(const QString& path) : m_path(path) {}

Result<DataDirectory> DataDirectory::open(const QString& requested) {
  // Not AppDataLocation: on Windows that travels with the user, and what is recorded has to stay with its
  // lock.
  const QString wanted = requested.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                             : requested;
  const QString path = QDir::cleanPath(QDir(wanted).absolutePath());
  const QFileInfo existing(path);
  if (existing.exists() && !existing.isDir()) return failed(path, u"not a directory"_s);
  if (!existing.exists() && !make(path)) return failed(path, u"cannot be created"_s);
  // The permissions say little on a read-only or full disk: only writing tells.
  QTemporaryFile trial(path + u"/trial-XXXXXX"_s);
  if (!trial.open() || trial.write("x") != 1 || !trial.flush()) return failed(path, trial.errorString());
  return DataDirectory(path);
}

QString DataDirectory::filePath(QStringView name) const {
  return m_path + u'/' + name.toString();
}

bool DataDirectory::isOnNetwork() const {
  // On Windows a share has the name of the file system that it is kept in there.
  return m_path.startsWith("//"_L1) || isNetworkFileSystem(QStorageInfo(m_path).fileSystemType());
}

bool DataDirectory::isNetworkFileSystem(QByteArrayView type) {
  static constexpr std::array<QByteArrayView, 12> remote{
      "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse.sshfs", "afs", "afpfs", "9p", "webdav"};
  return std::find(remote.begin(), remote.end(), type) != remote.end();
}

}  // namespace codeseal
