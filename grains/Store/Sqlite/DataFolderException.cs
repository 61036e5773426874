namespace Scheduler.Store.Sqlite;

/// <summary>The data folder cannot be used; the sentences say why and what to do.</summary>
public sealed class DataFolderException : StoreRefusedException
{
    private DataFolderException(string code, string french, string english) : base(code, french, english) { }

    internal static DataFolderException InUse(string folder) => new(
        "DATA_FOLDER_IN_USE",
        $"Le dossier de données « {folder} » est déjà utilisé par un autre processus. Arrêtez-le, ou indiquez un autre dossier.",
        $"The data folder “{folder}” is in use by another process. Stop it, or name another folder.");

    internal static DataFolderException NotWritable(string folder) => new(
        "DATA_FOLDER_NOT_WRITABLE",
        $"Impossible d’écrire dans le dossier de données « {folder} ». Vérifiez ses droits et l’espace libre, ou indiquez un autre dossier.",
        $"The data folder “{folder}” cannot be written. Check its permissions and free space, or name another folder.");

    internal static DataFolderException NewerFormat(string folder, long found, long known) => new(
        "DATA_FOLDER_NEWER_FORMAT",
        $"Le dossier de données « {folder} » appartient à une version plus récente (format {found}, cette version lit jusqu’au format {known}). Installez la version récente, ou restaurez une sauvegarde.",
        $"The data folder “{folder}” belongs to a newer version (format {found}, this version reads up to format {known}). Install the newer version, or restore a backup.");

    internal static DataFolderException NotAStore(string folder) => new(
        "DATA_FOLDER_NOT_A_STORE",
        $"Le fichier « {SqliteStoreOptions.FileName} » du dossier « {folder} » n’est pas un fichier de ce produit, ou il est endommagé. Restaurez une sauvegarde, ou indiquez un autre dossier.",
        $"The file “{SqliteStoreOptions.FileName}” in the folder “{folder}” is not a file of this product, or it is damaged. Restore a backup, or name another folder.");
}
