namespace Scheduler.Web.Access.Guard;

/// <summary>How the key ring is wrapped. The ring opens every sealed token, cookie and media address of the installation.</summary>
public sealed class KeyRingOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Scheduler:KeyRing";

    /// <summary>A PKCS#12 file, outside the data folder, that wraps the keys. Belongs to the backup, kept apart from it.</summary>
    /// <value>Default: none; the keys lie unwrapped in the store, and whoever copies the store can open its tokens.</value>
    /// <remarks>Lost, nothing sealed can be opened: accounts must be connected again; queues and signatures are kept.</remarks>
    public string CertificateFile { get; set; } = "";

    /// <summary>The file's password. Give it by environment: <c>Scheduler__KeyRing__CertificatePassword</c>.</summary>
    /// <value>Default: none.</value>
    public string CertificatePassword { get; set; } = "";
}
