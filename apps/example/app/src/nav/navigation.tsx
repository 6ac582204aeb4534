import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import { type NavContentComponent, NavContentBlueprint } from '@backstage/plugin-app-react';

const Navigation: NavContentComponent = ({ navItems }) => {
  const items = navItems.withComponent(({ icon, href, title }) => (
    <SidebarItem icon={() => icon} to={href} text={title} />
  ));
  const search = items.take('page:search');
  const settings = items.take('page:user-settings');
  const notifications = items.take('page:notifications');
  const first = ['page:catalog', 'page:private-ecr'].map(id => items.take(id));
  return (
    <Sidebar>
      {search}
      <SidebarDivider />
      <SidebarGroup label="Menu">
        {first}
        <SidebarScrollWrapper>{items.rest({ sortBy: 'title' })}</SidebarScrollWrapper>
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      {notifications}
      {settings}
    </Sidebar>
  );
};

/** The bar at the side: search, the catalog and Private ECR first, then every other page by its title. */
export const navigation = NavContentBlueprint.make({ params: { component: Navigation } });
