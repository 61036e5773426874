namespace Scheduler.Store.Sqlite;

/// <summary>A backup cannot be taken or put back; the sentences say why and what to do.</summary>
public sealed class BackupException : StoreRefusedException
{
    private BackupException(string code, string french, string english) : base(code, french, english) { }

    internal static BackupException NoStore(string folder) => new(
        "BACKUP_NO_STORE", $"Le dossier « {folder} » ne contient pas de données à sauvegarder. Indiquez-le avec --data.", $"The folder “{folder}” holds no data to back up. Name it with --data.");

    internal static BackupException FileExists(string file) => new(
        "BACKUP_FILE_EXISTS", $"« {file} » existe déjà : une sauvegarde n’en remplace pas une autre. Donnez un autre nom.", $"“{file}” is there already: a backup does not replace another. Give another name.");

    internal static BackupException NotWritten(string file, string why) => new(
        "BACKUP_NOT_WRITTEN", $"La sauvegarde « {file} » n’a pas pu être écrite ({why}). Vérifiez les droits et l’espace libre ; les données n’ont pas changé.",
        $"The backup “{file}” could not be written ({why}). Check permissions and free space; the data have not changed.");

    internal static BackupException NoBackup(string file) => new(
        "RESTORE_NO_FILE", $"La sauvegarde « {file} » est introuvable.", $"The backup “{file}” is not there.");

    internal static BackupException Damaged(string file) => new(
        "RESTORE_DAMAGED", $"« {file} » n’est pas une sauvegarde de ce produit, ou elle est endommagée. Prenez-en une autre.", $"“{file}” is not a backup of this product, or it is damaged. Take another one.");

    internal static BackupException NotRestored(string folder, string why) => new(
        "RESTORE_NOT_WRITTEN", $"La sauvegarde n’a pas pu être copiée dans « {folder} » ({why}). Vérifiez les droits et l’espace libre.",
        $"The backup could not be copied into “{folder}” ({why}). Check permissions and free space.");

    internal static BackupException FolderInUse(string folder) => new(
        "RESTORE_FOLDER_NOT_EMPTY", $"Le dossier « {folder} » contient déjà des données : rien n’y est écrasé. Indiquez un dossier vide avec --data.",
        $"The folder “{folder}” holds data already: nothing is overwritten. Name an empty folder with --data.");
}
