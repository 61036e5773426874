using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Scheduler.Web.Access;
using Scheduler.Web.Panel.Layout;

namespace Scheduler.Web.Panel;

/// <summary>What every page has at hand.</summary>
public abstract class PanelPage : ComponentBase
{
    /// <summary>Who reads.</summary>
    [Inject] protected CurrentMember Member { get; set; } = null!;

    /// <summary>The surgeons and practices they see.</summary>
    [Inject] protected OwnerCards Owners { get; set; } = null!;

    /// <summary>Where to go next.</summary>
    [Inject] protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>What the next page says first.</summary>
    [Inject] protected Flash Flash { get; set; } = null!;

    /// <summary>Now.</summary>
    [Inject] protected TimeProvider Clock { get; set; } = null!;

    /// <summary>The request.</summary>
    [CascadingParameter] protected HttpContext Http { get; set; } = null!;

    /// <summary>The reader went away.</summary>
    protected CancellationToken Gone => Http.RequestAborted;

    /// <summary>The reader posted a form of this page.</summary>
    protected bool Posted => HttpMethods.IsPost(Http.Request.Method) && Http.Request.HasFormContentType;

    /// <summary>The posted fields.</summary>
    protected IFormCollection Form => Http.Request.Form;
}
