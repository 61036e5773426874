using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Web.Access.Guard;

/// <summary>The keys of data protection, in the store: every process of the installation opens what another sealed.</summary>
public sealed class KeyRing(IStore store) : IXmlRepository
{
    // The framework's contract is synchronous; it reads at the first use and once a day.
    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. store.Log(StoreKeys.KeyRing, 0).AsTask().GetAwaiter().GetResult().Select(entry => XElement.Parse(Encoding.UTF8.GetString(entry.Value.Span)))];

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        var bytes = Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting));
        store.Write([new StoreOperation.Append(StoreKeys.KeyRing, friendlyName, bytes)]).AsTask().GetAwaiter().GetResult();
    }
}
