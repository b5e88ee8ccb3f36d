//! Sealed files: encrypted as age does it (<https://age-encryption.org/v1>), so that `age -d -i KEY FILE` opens them too.

use super::file::{self, File};
use age::{DecryptError, Decryptor, Encryptor, secrecy::ExposeSecret, x25519::Identity};
use std::{
    fmt,
    io::{self, BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
};

/// The key that seals and opens, from a file that age can read too.
#[derive(Clone)]
pub struct Key {
    path: PathBuf,
    identity: Identity,
}

/// How every file of age begins.
const BEGINNING: &[u8] = b"age-encryption.org/";

/// Why something cannot be sealed or opened.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// A file cannot be read or written.
    #[error("{path}: {1}", path = .0.display())]
    File(PathBuf, io::Error),
    /// A file stands where a new one belongs.
    #[error("{path} exists already and is left as it is; name a new file", path = .0.display())]
    Exists(PathBuf),
    /// A file holds no key.
    #[error("{path} holds no key; `sala backup --make-key FILE` makes one", path = .0.display())]
    NoKey(PathBuf),
    /// A file was sealed with another key.
    #[error("{path} was sealed with another key than {key}", path = .0.display(), key = .1.display())]
    OtherKey(PathBuf, PathBuf),
    /// A file was never sealed.
    #[error("{path} is no sealed backup", path = .0.display())]
    NotSealed(PathBuf),
    /// A sealed file is not whole.
    #[error("{path} is damaged or was cut off; take another backup", path = .0.display())]
    Broken(PathBuf),
    /// The file cannot be sealed.
    #[error("nothing can be sealed with {path}: {1}", path = .0.display())]
    Refused(PathBuf, String),
}

impl Key {
    /// Makes a new key and writes it into a new file that only its owner may read.
    pub fn make(path: &Path) -> Result<Self, SealError> {
        let key = Self {
            path: path.to_owned(),
            identity: Identity::generate(),
        };
        let mut file = file::make_private(path).map_err(|error| made(path, error))?;
        let text = format!("# public key: {}\n{}\n", key.recipient(), key.secret());
        let written = file
            .write_all(text.as_bytes())
            .and_then(|()| file.sync_all());
        written.map_err(|error| SealError::File(path.to_owned(), error))?;
        Ok(key)
    }

    /// Reads a key from its file: the first line that is neither empty nor a comment.
    pub fn read(path: &Path) -> Result<Self, SealError> {
        let text = match file::text(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                return Err(SealError::NoKey(path.to_owned()));
            }
            Err(error) => return Err(SealError::File(path.to_owned(), error)),
        };
        let mut lines = text.lines().map(str::trim);
        let line = lines.find(|line| !line.is_empty() && !line.starts_with('#'));
        let identity = line.and_then(|line| line.parse().ok());
        let identity = identity.ok_or_else(|| SealError::NoKey(path.to_owned()))?;
        Ok(Self {
            path: path.to_owned(),
            identity,
        })
    }

    /// The public half, with which anybody can seal and nobody can open.
    pub fn recipient(&self) -> String {
        self.identity.to_public().to_string()
    }

    /// The file that it is from.
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn secret(&self) -> String {
        self.identity.to_string().expose_secret().to_owned()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

fn made(path: &Path, error: io::Error) -> SealError {
    match error.kind() {
        io::ErrorKind::AlreadyExists => SealError::Exists(path.to_owned()),
        _ => SealError::File(path.to_owned(), error),
    }
}

/// Seals everything that can be read into a new file, which has its name only once it is whole and on the disk.
pub(super) fn seal(key: &Key, plain: &mut impl Read, to: &Path) -> Result<(), SealError> {
    if file::is_there(to) {
        return Err(SealError::Exists(to.to_owned()));
    }
    let part = file::beside(to, ".part");
    let failed = |error: io::Error| SealError::File(to.to_owned(), error);
    file::clear(&part).map_err(failed)?;
    let sealed = seal_into(key, plain, &part);
    let sealed = sealed.and_then(|()| file::settle(&part, to).map_err(failed));
    if sealed.is_err() {
        // A part that cannot be removed is cleared before the next try, and cannot be read without the key.
        let _ = file::clear(&part);
    }
    sealed
}

fn seal_into(key: &Key, plain: &mut impl Read, part: &Path) -> Result<(), SealError> {
    let failed = |error: io::Error| SealError::File(part.to_owned(), error);
    let recipient = key.identity.to_public();
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as _))
        .map_err(|error| SealError::Refused(key.path.clone(), error.to_string()))?;
    let file = file::make_private(part).map_err(failed)?;
    let mut writer = encryptor.wrap_output(file).map_err(failed)?;
    io::copy(plain, &mut writer).map_err(failed)?;
    writer.finish().map(|_| ()).map_err(failed)
}

/// Opens a sealed file into a new one that only its owner may read. Nothing is left of one that cannot be opened.
pub(super) fn unseal(key: &Key, sealed: &Path, to: &Path) -> Result<(), SealError> {
    let failed = |error: io::Error| SealError::File(sealed.to_owned(), error);
    let input = BufReader::new(file::open(sealed).map_err(failed)?);
    let mut plain = unsealing(key, sealed, input)?;
    let mut output = file::make_private(to).map_err(|error| made(to, error))?;
    let copied = copy_out(&mut plain, &mut output, (sealed, to));
    if copied.is_err() {
        // The caller hears of the first trouble, not of this one.
        let _ = file::clear(to);
    }
    copied
}

fn unsealing(key: &Key, sealed: &Path, mut input: BufReader<File>) -> Result<impl Read, SealError> {
    let failed = |error: io::Error| SealError::File(sealed.to_owned(), error);
    if !input.fill_buf().map_err(failed)?.starts_with(BEGINNING) {
        return Err(SealError::NotSealed(sealed.to_owned()));
    }
    let because = |error| match error {
        DecryptError::NoMatchingKeys => SealError::OtherKey(sealed.to_owned(), key.path.clone()),
        DecryptError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => failed(error),
        _ => SealError::Broken(sealed.to_owned()),
    };
    let decryptor = Decryptor::new_buffered(input).map_err(because)?;
    let identity = std::iter::once(&key.identity as _);
    decryptor.decrypt(identity).map_err(because)
}

/// Tells apart what went wrong on which side, since a full disk is no damage.
fn copy_out(
    plain: &mut impl Read,
    output: &mut File,
    names: (&Path, &Path),
) -> Result<(), SealError> {
    let (sealed, to) = names;
    let written = |error: io::Error| SealError::File(to.to_owned(), error);
    let mut block = vec![0; 1 << 16];
    loop {
        let length = match plain.read(&mut block) {
            Ok(0) => return output.sync_all().map_err(written),
            Ok(length) => length,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return Err(SealError::Broken(sealed.to_owned())),
        };
        output.write_all(&block[..length]).map_err(written)?;
    }
}

/// Seals any bytes.
#[cfg(test)]
pub(crate) fn seal_for_tests(key: &Key, mut plain: &[u8], to: &Path) {
    seal(key, &mut plain, to).expect("sealed");
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn what_is_sealed_is_opened_with_its_key_and_no_other() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        let key = Key::make(&path("key")).expect("a key");
        let words = "a canary sings. ".repeat(20_000);
        seal(&key, &mut words.as_bytes(), &path("sealed")).expect("sealed");
        let sealed = fs::read(path("sealed")).expect("bytes");
        assert!(!sealed.windows(6).any(|part| part == b"canary"));
        let same = Key::read(&path("key")).expect("the key");
        unseal(&same, &path("sealed"), &path("plain")).expect("opened");
        assert_eq!(fs::read_to_string(path("plain")).expect("words"), words);
        let other = Key::make(&path("other")).expect("a key");
        let refused = unseal(&other, &path("sealed"), &path("none"));
        assert!(
            matches!(refused, Err(SealError::OtherKey(..))),
            "{refused:?}"
        );
        assert!(!file::is_there(&path("none")));
    }

    #[test]
    fn what_is_not_whole_or_not_sealed_leaves_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        let key = Key::make(&path("key")).expect("a key");
        seal(&key, &mut vec![7; 200_000].as_slice(), &path("sealed")).expect("sealed");
        let whole = fs::read(path("sealed")).expect("bytes");
        let check = |bytes: &[u8]| {
            fs::write(path("odd"), bytes).expect("written");
            let error = unseal(&key, &path("odd"), &path("none")).expect_err("refused");
            let told = error.to_string();
            assert!(
                !file::is_there(&path("none")) && !told.contains('\n'),
                "{told}"
            );
            error
        };
        for end in [whole.len() - 1, whole.len() - 20, 100_000, 200, 60] {
            assert!(
                matches!(check(&whole[..end]), SealError::Broken(_)),
                "{end}"
            );
        }
        for end in [0, 10] {
            assert!(
                matches!(check(&whole[..end]), SealError::NotSealed(_)),
                "{end}"
            );
        }
        let mut flipped = whole.clone();
        flipped[150_000] ^= 1;
        assert!(matches!(check(&flipped), SealError::Broken(_)));
        assert!(matches!(
            check(b"SQLite format 3\0 and more"),
            SealError::NotSealed(_)
        ));
    }

    #[cfg(unix)]
    #[test]
    fn a_key_is_for_its_owner_and_is_never_written_over() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("key");
        let key = Key::make(&path).expect("a key");
        let mode = fs::metadata(&path).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert!(matches!(Key::make(&path), Err(SealError::Exists(_))));
        assert!(!format!("{key:?}").contains("SECRET"), "{key:?}");
        assert!(key.recipient().starts_with("age1"));
        fs::write(&path, "no key at all").expect("written");
        assert!(matches!(Key::read(&path), Err(SealError::NoKey(_))));
    }
}
